'use client'

import { useId, useRef, useState } from 'react'

import { optionsFromLines } from '../../../forms/design/optionsFromLines.ts'
import type { Option } from '../../../forms/types.ts'
import { useSay } from '../../design/useSay.ts'
import type { EditorProps } from './editorProps.ts'

/** The options of a choice: one by one, or many pasted as lines. */
export function OptionsEditor({ label, onChange, value }: EditorProps) {
  const t = useSay()
  const id = useId()
  const [pasted, setPasted] = useState('')
  const lines = useRef<HTMLTextAreaElement>(null)
  const options = Array.isArray(value) ? (value as Option[]) : []
  const set = (at: number, option: Option) =>
    onChange(options.map((each, index) => (index === at ? option : each)))
  const move = (at: number, step: number) => {
    const rest = options.filter((_, index) => index !== at)
    const moved = options[at]
    if (moved) onChange([...rest.slice(0, at + step), moved, ...rest.slice(at + step)])
  }
  const take = (isReplacing: boolean) => {
    const kept = isReplacing ? [] : options
    onChange([...kept, ...optionsFromLines(pasted, new Set(kept.map((option) => option.value)))])
    setPasted('')
    // The button that was pressed has nothing more to do and cannot keep the focus.
    lines.current?.focus()
  }
  const name = (part: string, index: number) => `${part} ${index + 1}`

  return (
    <fieldset className="td-fd-list">
      <legend>{t(label)}</legend>
      {options.map((option, index) => (
        <div className="td-fd-list__row" key={index}>
          {(['vi', 'en'] as const).map((language) => (
            <input
              aria-label={name(
                language === 'vi' ? t({ vi: 'Nhãn', en: 'Vietnamese label' }) : 'English',
                index,
              )}
              key={language}
              onChange={(event) =>
                set(index, { ...option, label: { ...option.label, [language]: event.target.value } })
              }
              placeholder={language === 'vi' ? t({ vi: 'Nhãn', en: 'Vietnamese' }) : 'English'}
              value={option.label[language]}
            />
          ))}
          <input
            aria-label={name(t({ vi: 'Giá trị', en: 'Value' }), index)}
            onChange={(event) => set(index, { ...option, value: event.target.value })}
            spellCheck={false}
            value={option.value}
          />
          <span className="td-fd-list__tools">
            <button
              aria-label={name(t({ vi: 'Lên', en: 'Up' }), index)}
              disabled={index === 0}
              onClick={() => move(index, -1)}
              type="button"
            >
              ↑
            </button>
            <button
              aria-label={name(t({ vi: 'Xuống', en: 'Down' }), index)}
              disabled={index === options.length - 1}
              onClick={() => move(index, 1)}
              type="button"
            >
              ↓
            </button>
            <button
              aria-label={name(t({ vi: 'Xóa', en: 'Remove' }), index)}
              onClick={() => onChange(options.filter((_, at) => at !== index))}
              type="button"
            >
              ✕
            </button>
          </span>
        </div>
      ))}
      <label htmlFor={id}>
        {t({
          vi: 'Thêm nhiều dòng (nhãn, hoặc giá trị | nhãn | English)',
          en: 'Add lines (label, or value | label | English)',
        })}
      </label>
      <textarea
        id={id}
        onChange={(event) => setPasted(event.target.value)}
        ref={lines}
        rows={3}
        value={pasted}
      />
      <div className="td-actions__buttons">
        <button
          className="td-button td-button--small"
          disabled={!pasted.trim()}
          onClick={() => take(false)}
          type="button"
        >
          {t({ vi: 'Thêm các dòng', en: 'Add the lines' })}
        </button>
        <button
          className="td-button td-button--small"
          disabled={!pasted.trim()}
          onClick={() => take(true)}
          type="button"
        >
          {t({ vi: 'Thay toàn bộ', en: 'Replace all' })}
        </button>
      </div>
    </fieldset>
  )
}
