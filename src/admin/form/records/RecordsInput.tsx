'use client'

import type { RecordSource } from '../../../forms/recordSource.ts'
import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'
import { RecordSearch } from './RecordSearch.tsx'
import { useChosen } from './useChosen.ts'

/** Any of many records, found by typing; those that are chosen stand below, each to be taken away again. */
export function RecordsInput({ source, ...props }: InputProps & { source: RecordSource }) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const values = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  const chosen = useChosen(source, values)

  return (
    <>
      {!readOnly && (
        <RecordSearch
          {...{ describedBy, id, isInvalid, isRequired, language, readOnly, source }}
          placeholder={field.placeholder && say(field.placeholder, language)}
          onPick={(option) => {
            if (option && !values.includes(option.value)) onChange([...values, option.value])
          }}
          shown=""
        />
      )}
      <ul className="td-chosen">
        {chosen.map((option) => (
          <li key={option.value}>
            {option.label}
            {!readOnly && (
              <button
                aria-label={`${language === 'vi' ? 'Bỏ' : 'Remove'} ${option.label}`}
                className="td-button td-button--small"
                onClick={() => onChange(values.filter((each) => each !== option.value))}
                type="button"
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
