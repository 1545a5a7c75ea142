'use client'

import { useId, useRef, useState } from 'react'

import { criteriaFromLines } from '../../../forms/design/criteriaFromLines.ts'
import type { Criterion } from '../../../forms/scoring/scoreSheet.ts'
import { useSay } from '../../design/useSay.ts'

type PasteCriteriaProps = { onAdd: (criteria: Criterion[]) => void; taken: ReadonlySet<string> }

/** Many criteria at once, as a plan in Word or a spreadsheet has them. */
export function PasteCriteria({ onAdd, taken }: PasteCriteriaProps) {
  const t = useSay()
  const id = useId()
  const [text, setText] = useState('')
  const lines = useRef<HTMLTextAreaElement>(null)
  const add = () => {
    onAdd(criteriaFromLines(text, taken))
    setText('')
    // The button that was pressed has nothing more to do and cannot keep the focus.
    lines.current?.focus()
  }

  return (
    <div className="td-field">
      <label htmlFor={id}>
        {t({
          vi: 'Dán nhiều tiêu chí (tên | điểm tối đa; thêm “-” ở đầu dòng cho tiêu chí con)',
          en: 'Paste criteria (name | most points; “-” before those below)',
        })}
      </label>
      <textarea id={id} onChange={(event) => setText(event.target.value)} ref={lines} rows={4} value={text} />
      <button
        className="td-button td-button--small"
        disabled={text.trim() === ''}
        onClick={add}
        type="button"
      >
        {t({ vi: 'Thêm các tiêu chí', en: 'Add the criteria' })}
      </button>
    </div>
  )
}
