'use client'

import { useRef, useState } from 'react'

import type { Problem } from '../../shared/problem.ts'
import type { Parse } from './parse.ts'
import { ProblemList } from './ProblemList.tsx'
import { useSay } from './useSay.ts'

type ImportButtonProps<D> = { onImport: (definition: D) => void; parse: Parse<D> }

/** Reads a definition from a file; what is not one of ours is refused with the places and the reasons. */
export function ImportButton<D>({ onImport, parse }: ImportButtonProps<D>) {
  const t = useSay()
  const input = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<Problem[]>([])

  const read = async (file: File | undefined) => {
    if (!file) return
    const parsed = parse(parseJson(await file.text()))
    setProblems(parsed.ok ? [] : parsed.problems)
    if (parsed.ok) onImport(parsed.definition)
  }

  return (
    <>
      <button className="td-button td-button--small" onClick={() => input.current?.click()} type="button">
        {t({ vi: 'Nhập tệp…', en: 'Import…' })}
      </button>
      <input
        accept="application/json,.json"
        aria-label={t({ vi: 'Tệp định nghĩa', en: 'File of a definition' })}
        className="td-hidden"
        onChange={(event) => {
          void read(event.target.files?.[0])
          event.target.value = ''
        }}
        ref={input}
        tabIndex={-1}
        type="file"
      />
      {problems.length > 0 && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>{t({ vi: 'Không nhập được tệp', en: 'The file was not imported' })}</strong>
          <ProblemList problems={problems} />
        </div>
      )}
    </>
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
