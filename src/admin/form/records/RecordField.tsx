'use client'

import { useEffect, useId } from 'react'

import { FailureNotice } from '../../shared/FailureNotice.tsx'
import { useLanguage } from '../../shared/useLanguage.ts'
import type { OfferedOption } from '../optionOf.ts'
import type { OfferedSource } from './offeredSource.ts'
import { RecordSearch } from './RecordSearch.tsx'
import { useListed } from './useListed.ts'

type RecordFieldProps = {
  label: string
  /** What is said when there is nothing to choose. */
  none: string
  onChange: (chosen: null | OfferedOption) => void
  /** Where it is chosen from; null as long as that depends on something else. Another source asks for another `key`. */
  source: null | OfferedSource
  value: null | OfferedOption
}

/** A required choice among records, found by typing. Where there is but one, it is chosen. */
export function RecordField({ label, none, onChange, source, value }: RecordFieldProps) {
  const id = useId()
  const language = useLanguage()
  const { failure, isAll, options } = useListed(source)
  const only = isAll && options?.length === 1 ? options[0] : undefined
  const isEmpty = options?.length === 0

  useEffect(() => {
    if (only) onChange(only)
  }, [only?.value])

  return (
    <div className="td-field">
      <label htmlFor={id}>
        {label} <span aria-hidden="true">*</span>
      </label>
      <RecordSearch
        describedBy={isEmpty ? `${id}-none` : undefined}
        id={id}
        isHeld
        isInvalid={false}
        isRequired
        known={isAll ? options : null}
        language={language}
        onPick={onChange}
        readOnly={source === null || isEmpty}
        shown={value?.label ?? ''}
        source={source ?? nowhere}
      />
      {failure && <FailureNotice failure={failure} />}
      {isEmpty && (
        <p className="td-help" id={`${id}-none`}>
          {none}
        </p>
      )}
    </div>
  )
}

/** Nothing is asked there: the box is closed. */
const nowhere: OfferedSource = { collection: '', label: '' }
