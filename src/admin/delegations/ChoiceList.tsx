import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'

export type ListChoice = { key: string; label: Text }

type ChoiceListProps = {
  choices: ListChoice[]
  /** What an empty choice means. */
  empty: Text
  language: Language
  legend: string
  onChange: (keys: string[]) => void
  readOnly: boolean
  value: string[]
}

/** Several of a list, by boxes; what is chosen and no longer offered stays in it, by its key. */
export function ChoiceList(props: ChoiceListProps) {
  const { choices, empty, language, legend, onChange, readOnly, value } = props
  const gone = value
    .filter((key) => choices.every((choice) => choice.key !== key))
    .map((key) => ({ key, label: { vi: key, en: key } }))
  const all = [...choices, ...gone]
  const shown = readOnly ? all.filter(({ key }) => value.includes(key)) : all

  return (
    <fieldset className="td-ask td-choice-list">
      <legend>{legend}</legend>
      <p className="td-muted">
        {value.length === 0
          ? say(empty, language)
          : `${language === 'vi' ? 'Đã chọn' : 'Chosen'}: ${String(value.length)}`}
      </p>
      {shown.map(({ key, label }) => (
        <label key={key}>
          <input
            checked={value.includes(key)}
            disabled={readOnly}
            onChange={(event) =>
              onChange(event.target.checked ? [...value, key] : value.filter((each) => each !== key))
            }
            type="checkbox"
          />{' '}
          {say(label, language)}
        </label>
      ))}
    </fieldset>
  )
}
