'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'

/** Any of the given options, as boxes to tick. */
export function ChoicesInput({ field, id, language, onChange, readOnly, value }: InputProps) {
  const chosen = Array.isArray(value) ? value : []
  const options = field.options ?? []

  return (
    <div className="td-options">
      {options.map((option, index) => (
        <label className="td-option" key={option.value}>
          <input
            checked={chosen.includes(option.value)}
            disabled={readOnly}
            id={index === 0 ? id : undefined}
            onChange={(event) => {
              const wanted = (each: string) =>
                each === option.value ? event.target.checked : chosen.includes(each)
              onChange(options.map((each) => each.value).filter(wanted))
            }}
            type="checkbox"
          />
          {say(option.label, language)}
        </label>
      ))}
    </div>
  )
}
