'use client'

import type { Language } from '../../../shared/language.ts'
import type { OfferedOption } from '../optionOf.ts'

type OptionGroupProps = {
  id: string
  isButtons?: boolean
  isInvalid: boolean
  /** One of them, or any number. */
  isOne: boolean
  isRequired: boolean
  /** One beside the other, as long as there is room. */
  isRow?: boolean
  language: Language
  /** Nothing where a choice was taken back. */
  onChange: (values: string[]) => void
  options: OfferedOption[]
  readOnly: boolean
  value: string[]
}

/** Options side by side: radio buttons for one, boxes for several; as buttons they are the same controls, drawn larger. */
export function OptionGroup(props: OptionGroupProps) {
  const { id, isButtons = false, isInvalid, isOne, isRequired, isRow = false, language } = props
  const { onChange, options, readOnly, value } = props
  const canClear = isOne && !isRequired && !readOnly && value.length > 0
  const choose = (chosen: string, isOn: boolean) => {
    if (isOne) onChange([chosen])
    else
      onChange(
        options.map((each) => each.value).filter((each) => (each === chosen ? isOn : value.includes(each))),
      )
  }

  return (
    <div className={`td-options${isButtons ? ' td-options--buttons' : ''}${isRow ? ' td-options--row' : ''}`}>
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
      {canClear && (
        <button
          className="td-link td-options__clear"
          onClick={() => {
            onChange([])
            // The button that was pressed goes with the choice.
            document.getElementById(id)?.focus()
          }}
          type="button"
        >
          {language === 'vi' ? 'Bỏ chọn' : 'Clear'}
        </button>
      )}
    </div>
  )
}
