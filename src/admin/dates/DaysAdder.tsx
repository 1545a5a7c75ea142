'use client'

import { useState } from 'react'
import type { KeyboardEvent } from 'react'

import { daysFromTo } from '../../shared/daysFromTo.ts'
import type { Language } from '../../shared/language.ts'
import { DateBox } from './DateBox.tsx'

type DaysAdderProps = { id: string; language: Language; onAdd: (first: string, last: string) => void }

const longest = 60

/** One day, or a period from its first day to its last. */
export function DaysAdder({ id, language, onAdd }: DaysAdderProps) {
  const [first, setFirst] = useState<null | string>(null)
  const [last, setLast] = useState<null | string>(null)
  const [round, setRound] = useState(0)
  const vi = language === 'vi'
  const count = first === null ? 0 : daysFromTo(first, last ?? first).length
  const wrong =
    first === null || (count > 0 && count <= longest)
      ? ''
      : vi
        ? `Đến hết ngày phải từ ngày đầu trở đi, cả đợt không quá ${String(longest)} ngày.`
        : `The last day must not come before the first, nor the period be longer than ${String(longest)} days.`

  const add = () => {
    if (first === null || wrong) return
    onAdd(first, last ?? first)
    setFirst(null)
    setLast(null)
    // The boxes begin anew, whatever was typed in them.
    setRound(round + 1)
    document.getElementById(`${id}-first`)?.focus()
  }
  const addByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    add()
  }

  return (
    <div className="td-days__add" onKeyDown={addByKey}>
      <div className="td-field td-days__box">
        <label htmlFor={`${id}-first`}>{vi ? 'Ngày, hoặc từ ngày' : 'Day, or from'}</label>
        <DateBox
          id={`${id}-first`}
          kind="day"
          language={language}
          onChange={setFirst}
          value={first}
          key={`first-${String(round)}`}
        />
      </div>
      <div className="td-field td-days__box">
        <label htmlFor={`${id}-last`}>{vi ? 'Đến hết ngày' : 'To'}</label>
        <DateBox
          describedBy={wrong ? `${id}-wrong` : undefined}
          id={`${id}-last`}
          isInvalid={wrong !== ''}
          key={`last-${String(round)}`}
          kind="day"
          language={language}
          onChange={setLast}
          value={last}
        />
      </div>
      <button className="td-button" disabled={first === null || wrong !== ''} onClick={add} type="button">
        {vi ? 'Thêm' : 'Add'}
      </button>
      {wrong && (
        <p className="td-error" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
