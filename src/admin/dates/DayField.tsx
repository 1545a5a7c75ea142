'use client'

import { FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { useLanguage } from '../shared/useLanguage.ts'
import { DateBox } from './DateBox.tsx'

import '../admin.css'

/** A day in one of the panel's own forms, kept as `2026-11-22`. */
function Field({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  const language = useLanguage()
  const { disabled, errorMessage, path, setValue, showError, value } = useField<null | string>({
    potentiallyStalePath: givenPath,
  })
  const id = `field-${path.replaceAll('.', '__')}`

  return (
    <div className={`field-type text${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={field.required} />
      <DateBox
        describedBy={showError ? `${id}-error` : undefined}
        id={id}
        isInvalid={showError}
        isRequired={field.required}
        kind="day"
        language={language}
        onChange={setValue}
        readOnly={readOnly === true || disabled}
        value={value || null}
      />
      {showError && (
        <p className="td-error" id={`${id}-error`}>
          {errorMessage}
        </p>
      )}
    </div>
  )
}

export const DayField = withCondition(Field)
