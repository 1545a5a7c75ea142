'use client'

import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'
import { OptionGroup } from '../../../admin/form/inputs/OptionGroup.tsx'

/** One choice for each row; every row is a group of its own, so that it reads the same on a phone and to a screen reader. */
export function Input({ field, id, isInvalid, isRequired, language, onChange, readOnly, value }: InputProps) {
  const given = isRecord(value) ? value : {}
  const options = (field.options ?? []).map((option) => ({
    label: say(option.label, language),
    value: option.value,
  }))

  return (
    <div className="td-matrix">
      {(field.rows ?? []).map((row) => {
        const chosen = given[row.value]
        return (
          <fieldset key={row.value}>
            <legend>{say(row.label, language)}</legend>
            <OptionGroup
              id={`${id}-${row.value}`}
              isButtons
              {...{ isInvalid, isRequired, language }}
              isOne
              onChange={([option]) => onChange({ ...given, [row.value]: option ?? null })}
              options={options}
              readOnly={readOnly}
              value={typeof chosen === 'string' ? [chosen] : []}
            />
          </fieldset>
        )
      })}
    </div>
  )
}
