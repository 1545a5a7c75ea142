'use client'

import type { Text } from '../../../shared/text.ts'
import { useSay } from '../../design/useSay.ts'
import type { Choice } from '../catalogue.ts'

type KeysEditorProps = {
  label: Text
  /** Undefined when none is chosen. */
  onChange: (keys: string[] | undefined) => void
  options: Choice[]
  value: readonly string[] | undefined
}

/** Any of a few, in the order in which they are offered; what is set and not offered is offered too. */
export function KeysEditor({ label, onChange, options, value = [] }: KeysEditorProps) {
  const t = useSay()
  const unknown = value
    .filter((key) => !options.some((option) => option.value === key))
    .map((key) => ({ label: { vi: key, en: key }, value: key }))
  const all = [...options, ...unknown]
  const toggle = (key: string, isOn: boolean) => {
    const keys = all
      .map((option) => option.value)
      .filter((each) => (each === key ? isOn : value.includes(each)))
    onChange(keys.length > 0 ? keys : undefined)
  }

  return (
    <fieldset className="td-fd-list">
      <legend>{t(label)}</legend>
      {all.map((option) => (
        <label className="td-option" key={option.value}>
          <input
            checked={value.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
            type="checkbox"
          />
          {t(option.label)}
        </label>
      ))}
      {all.length === 0 && (
        <p className="td-muted">{t({ vi: 'Chưa có gì để chọn.', en: 'Nothing to choose.' })}</p>
      )}
    </fieldset>
  )
}
