'use client'

import { useEffect, useId, useState } from 'react'

import type { Problem } from '../../shared/problem.ts'
import type { Parse } from './parse.ts'
import { ProblemList } from './ProblemList.tsx'
import { useSay } from './useSay.ts'

type JsonPanelProps<D> = { definition: D; onTake: (definition: D) => void; parse: Parse<D> }

/** The definition as JSON: taken over whole when it is right, else everything that is wrong with its path. */
export function JsonPanel<D>({ definition, onTake, parse }: JsonPanelProps<D>) {
  const t = useSay()
  const id = useId()
  const kept = JSON.stringify(definition, null, 2)
  const [text, setText] = useState(kept)
  const [problems, setProblems] = useState<Problem[]>([])
  useEffect(() => {
    setText(kept)
    setProblems([])
  }, [kept])

  const take = () => {
    const read = readJson(text)
    if ('problem' in read) return setProblems([read.problem])
    const parsed = parse(read.value)
    setProblems(parsed.ok ? [] : parsed.problems)
    if (parsed.ok) onTake(parsed.definition)
  }

  return (
    <div className="td-field">
      <label htmlFor={id}>{t({ vi: 'Nội dung định nghĩa (JSON)', en: 'Definition (JSON)' })}</label>
      {problems.length > 0 && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>{t({ vi: 'Chưa nhận được', en: 'Not taken over' })}</strong>
          <ProblemList problems={problems} />
        </div>
      )}
      <textarea
        className="td-fd-json"
        id={id}
        onChange={(event) => setText(event.target.value)}
        rows={28}
        spellCheck={false}
        value={text}
      />
      <div className="td-dialog__buttons">
        <button className="td-button" disabled={text === kept} onClick={() => setText(kept)} type="button">
          {t({ vi: 'Trở lại bản đang vẽ', en: 'Back to what is drawn' })}
        </button>
        <button
          className="td-button td-button--primary"
          disabled={text === kept}
          onClick={take}
          type="button"
        >
          {t({ vi: 'Áp dụng', en: 'Take over' })}
        </button>
      </div>
    </div>
  )
}

function readJson(text: string): { problem: Problem } | { value: unknown } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    return {
      problem: {
        code: 'JSON_INVALID',
        message: { vi: `Sai cú pháp JSON: ${detail}`, en: `This is not JSON: ${detail}` },
      },
    }
  }
}
