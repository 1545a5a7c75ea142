'use client'

import type { InputProps } from '../../../admin/form/inputProps.ts'

const answers = [
  { label: { vi: 'Có', en: 'Yes' }, value: true },
  { label: { vi: 'Không', en: 'No' }, value: false },
]

/** Yes or no; neither is chosen beforehand. */
export function Input({ id, language, onChange, readOnly, value }: InputProps) {
  return (
    <div className="td-options td-options--row">
      {answers.map((answer, index) => (
        <label className="td-option" key={String(answer.value)}>
          <input
            checked={value === answer.value}
            disabled={readOnly}
            id={index === 0 ? id : undefined}
            name={id}
            onChange={() => onChange(answer.value)}
            type="radio"
          />
          {answer.label[language]}
        </label>
      ))}
    </div>
  )
}
