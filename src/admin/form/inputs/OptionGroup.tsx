'use client'

import type { OfferedOption } from '../optionOf.ts'

type OptionGroupProps = {
  id: string
  isButtons?: boolean
  isInvalid: boolean
  /** One of them, or any number. */
  isOne: boolean
  onChange: (values: string[]) => void
  options: OfferedOption[]
  readOnly: boolean
  value: string[]
}

/** Options side by side: radio buttons for one, boxes for several; as buttons they are the same controls, drawn larger. */
export function OptionGroup(props: OptionGroupProps) {
  const { id, isButtons = false, isInvalid, isOne, onChange, options, readOnly, value } = props
  const choose = (chosen: string, isOn: boolean) => {
    if (isOne) onChange([chosen])
    else
      onChange(
        options.map((each) => each.value).filter((each) => (each === chosen ? isOn : value.includes(each))),
      )
  }

  return (
    <div className={`td-options${isButtons ? ' td-options--buttons' : ''}`}>
      {options.map((option, index) => (
        <label className="td-option" key={option.value}>
          <input
            aria-invalid={isInvalid}
            checked={value.includes(option.value)}
            disabled={readOnly}
            id={index === 0 ? id : undefined}
            name={isOne ? id : undefined}
            onChange={(event) => choose(option.value, event.target.checked)}
            type={isOne ? 'radio' : 'checkbox'}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
