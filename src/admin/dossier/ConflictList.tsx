'use client'

import { useEffect, useRef } from 'react'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { AnswerConflict } from '../../forms/unsent/unsent.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { useTextOf } from '../form/useTextOf.ts'

type ConflictListProps = {
  conflicts: AnswerConflict[]
  definition: FormDefinition
  language: Language
  onChoose: (keys: string[], whose: 'mine' | 'theirs') => void
}

/** The fields that two people wrote at the same time: both answers side by side, and nothing overwritten until one is chosen. */
export function ConflictList({ conflicts, definition, language, onChoose }: ConflictListProps) {
  const box = useRef<HTMLElement>(null)
  const textOf = useTextOf(
    definition,
    language,
    conflicts.flatMap(({ key, mine, theirs }) => [{ [key]: mine }, { [key]: theirs }]),
  )
  const fields = new Map(fieldsOf(definition).map((field) => [field.key, field]))
  const vi = language === 'vi'
  const keys = conflicts.map(({ key }) => key)

  useEffect(() => box.current?.focus(), [])

  const side = (key: string, whose: 'mine' | 'theirs', value: unknown) => {
    const field = fields.get(key)
    const title =
      whose === 'mine' ? (vi ? 'Ông/Bà nhập' : 'You typed') : vi ? 'Người khác đã lưu' : 'Saved by others'
    const button =
      whose === 'mine'
        ? vi
          ? 'Giữ nội dung tôi nhập'
          : 'Keep mine'
        : vi
          ? 'Lấy nội dung đã lưu'
          : 'Take theirs'
    return (
      <div className="td-conflict__side">
        <h4>{title}</h4>
        <p className="td-conflict__text">
          {(field && textOf(field, value)) || (vi ? '(để trống)' : '(empty)')}
        </p>
        <button className="td-button" onClick={() => onChoose([key], whose)} type="button">
          {button}
        </button>
      </div>
    )
  }

  return (
    <section
      aria-label={vi ? 'Nội dung do hai người cùng sửa' : 'Written by two people'}
      className="td-notice td-notice--warning"
      ref={box}
      tabIndex={-1}
    >
      <strong role="alert">
        {vi
          ? `Người khác vừa sửa ${conflicts.length} mục mà Ông/Bà cũng sửa.`
          : `Somebody else has just changed ${conflicts.length} of the fields you changed.`}
      </strong>
      <p>
        {vi
          ? 'Chưa nội dung nào bị ghi đè. Hãy chọn nội dung giữ lại cho từng mục; các mục khác vẫn được lưu.'
          : 'Nothing has been overwritten. Choose what stays in each field; other fields are saved as usual.'}
      </p>
      {conflicts.map(({ key, mine, theirs }) => {
        const field = fields.get(key)
        return (
          <fieldset className="td-conflict" key={key}>
            <legend>{field ? say(field.label, language) : key}</legend>
            {side(key, 'mine', mine)}
            {side(key, 'theirs', theirs)}
          </fieldset>
        )
      })}
      {conflicts.length > 1 && (
        <div className="td-conflict__all">
          <button className="td-button" onClick={() => onChoose(keys, 'mine')} type="button">
            {vi ? 'Giữ tất cả của tôi' : 'Keep all of mine'}
          </button>
          <button className="td-button" onClick={() => onChoose(keys, 'theirs')} type="button">
            {vi ? 'Lấy tất cả nội dung đã lưu' : 'Take all of theirs'}
          </button>
        </div>
      )}
    </section>
  )
}
