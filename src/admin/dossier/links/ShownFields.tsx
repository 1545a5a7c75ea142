import type { Language } from '../../../shared/language.ts'
import { say } from '../../../shared/say.ts'
import type { ShowableSection } from './showableSections.ts'

type ShownFieldsProps = {
  language: Language
  onChange: (keys: string[]) => void
  sections: ShowableSection[]
  value: string[]
}

/** What of the dossier the recipient is shown: nothing until it is chosen, a section at once or field by field. */
export function ShownFields({ language, onChange, sections, value }: ShownFieldsProps) {
  const vi = language === 'vi'
  if (sections.length === 0) return null
  const change = (keys: string[], isOn: boolean) =>
    onChange(isOn ? [...new Set([...value, ...keys])] : value.filter((key) => !keys.includes(key)))
  const box = (label: string, keys: string[]) => (
    <label className="td-link-form__choice">
      <input
        checked={keys.every((key) => value.includes(key))}
        onChange={(event) => change(keys, event.target.checked)}
        type="checkbox"
      />{' '}
      {label}
    </label>
  )

  return (
    <fieldset className="td-field">
      <legend>{vi ? 'Cho người nhận xem' : 'The recipient is shown'}</legend>
      <p className="td-muted">
        {value.length === 0
          ? vi
            ? 'Chưa chọn mục nào: người nhận chỉ thấy tên hồ sơ, bước xử lý và lời nhắn.'
            : 'Nothing is chosen: the recipient sees the title, the step and your message only.'
          : vi
            ? `Đã chọn ${String(value.length)} mục. Ai có địa chỉ liên kết đều xem được các mục này.`
            : `${String(value.length)} fields are chosen. Whoever has the address can read them.`}
      </p>
      {sections.map(({ fields, section }) => (
        <details className="td-details" key={section.key}>
          <summary>
            {say(section.title, language)} ({fields.filter(({ key }) => value.includes(key)).length}/
            {fields.length})
          </summary>
          {box(
            vi ? 'Cả mục này' : 'All of this section',
            fields.map(({ key }) => key),
          )}
          {fields.map((field) => (
            <div key={field.key}>{box(say(field.label, language), [field.key])}</div>
          ))}
        </details>
      ))}
    </fieldset>
  )
}
