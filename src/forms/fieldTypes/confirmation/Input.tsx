'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'

/** A declaration to be ticked; its label is the declaration itself. */
export function Input(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props

  return (
    <label className="td-option td-option--confirm">
      <input
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        checked={value === true}
        disabled={readOnly}
        id={id}
        onChange={(event) => onChange(event.target.checked)}
        type="checkbox"
      />
      <span>
        {say(field.label, language)}
        {isRequired && (
          <span aria-hidden="true" className="td-required">
            {' '}
            *
          </span>
        )}
      </span>
    </label>
  )
}
