'use client'

import { useRef, useState } from 'react'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'
import { RichTextView } from '../../../admin/form/RichTextView.tsx'

type Mark = { after: string; before: string; label: { en: string; vi: string }; sign: string }

const marks: Mark[] = [
  { after: '**', before: '**', label: { vi: 'Chữ đậm', en: 'Bold' }, sign: 'B' },
  { after: '*', before: '*', label: { vi: 'Chữ nghiêng', en: 'Italic' }, sign: 'I' },
  { after: '', before: '\n## ', label: { vi: 'Đề mục', en: 'Heading' }, sign: 'H' },
  { after: '', before: '\n- ', label: { vi: 'Gạch đầu dòng', en: 'Bullet' }, sign: '•' },
  { after: '', before: '\n1. ', label: { vi: 'Đánh số', en: 'Number' }, sign: '1.' },
]

/** Text with marks: buttons set them around what is selected, and the result is drawn below. */
export function Input(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const [isPreviewed, setPreviewed] = useState(false)
  const text = typeof value === 'string' ? value : ''
  const vi = language === 'vi'
  if (readOnly) return <RichTextView text={text} />

  const mark = ({ after, before }: Mark) => {
    const { selectionEnd, selectionStart } = area.current ?? {
      selectionEnd: text.length,
      selectionStart: text.length,
    }
    const opening = before.startsWith('\n') && selectionStart === 0 ? before.slice(1) : before
    const inside = text.slice(selectionStart, selectionEnd)
    onChange(`${text.slice(0, selectionStart)}${opening}${inside}${after}${text.slice(selectionEnd)}`)
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(selectionStart + opening.length, selectionEnd + opening.length)
    })
  }

  return (
    <div className="td-rich">
      <div aria-label={vi ? 'Định dạng' : 'Format'} className="td-rich__bar" role="toolbar">
        {marks.map((each) => (
          <button
            aria-label={each.label[language]}
            className="td-button td-button--small"
            key={each.sign}
            onClick={() => mark(each)}
            title={each.label[language]}
            type="button"
          >
            {each.sign}
          </button>
        ))}
        <button
          aria-pressed={isPreviewed}
          className="td-button td-button--small"
          onClick={() => setPreviewed(!isPreviewed)}
          type="button"
        >
          {vi ? 'Xem trước' : 'Preview'}
        </button>
      </div>
      <textarea
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        id={id}
        maxLength={field.maxLength}
        onChange={(event) => onChange(event.target.value || null)}
        placeholder={field.placeholder && say(field.placeholder, language)}
        ref={area}
        rows={8}
        value={text}
      />
      {isPreviewed && <RichTextView text={text} />}
    </div>
  )
}
