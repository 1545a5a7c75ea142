'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'
import { OptionGroup } from '../../../admin/form/inputs/OptionGroup.tsx'

/** A step of a short scale; what its two ends mean stands beside it. */
export function Input({ field, id, isInvalid, isRequired, language, onChange, readOnly, value }: InputProps) {
  const { highLabel, lowLabel, max = 5, min = 1 } = field
  const steps = Array.from({ length: max - min + 1 }, (_, index) => String(min + index))

  return (
    <div className="td-rating">
      {lowLabel && <span className="td-muted">{say(lowLabel, language)}</span>}
      <OptionGroup
        id={id}
        isButtons
        {...{ isInvalid, isRequired, language }}
        isOne
        onChange={([chosen]) => onChange(chosen === undefined ? null : Number(chosen))}
        options={steps.map((step) => ({ label: step, value: step }))}
        readOnly={readOnly}
        value={typeof value === 'number' ? [String(value)] : []}
      />
      {highLabel && <span className="td-muted">{say(highLabel, language)}</span>}
    </div>
  )
}
