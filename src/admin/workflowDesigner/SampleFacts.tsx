'use client'

import { useId } from 'react'

import { useSay } from '../design/useSay.ts'
import { contextLabels } from './contextLabels.ts'

type SampleFactsProps = {
  facts: Record<string, string>
  names: string[]
  onChange: (facts: Record<string, string>) => void
}

/** What is supposed of the council, the decision, the campaign while a dossier is played: the workflow asks for it. */
export function SampleFacts({ facts, names, onChange }: SampleFactsProps) {
  const t = useSay()
  const id = useId()

  return (
    <fieldset className="td-fd-list">
      <legend>{t({ vi: 'Giả định về nghiệp vụ', en: 'Facts supposed' })}</legend>
      <p className="td-help">
        {t({
          vi: 'Ghi “đúng”, “sai”, số hoặc chữ; để trống là chưa có dữ kiện.',
          en: 'Say “true”, “false”, a number or a text; empty when it is not known.',
        })}
      </p>
      {names.map((name) => (
        <div className="td-field" key={name}>
          <label htmlFor={`${id}-${name}`}>{capital(t(contextLabels[name] ?? { vi: name, en: name }))}</label>
          <input
            id={`${id}-${name}`}
            onChange={(event) => onChange({ ...facts, [name]: event.target.value })}
            type="text"
            value={facts[name] ?? ''}
          />
        </div>
      ))}
    </fieldset>
  )
}

/** Elsewhere the words stand within a sentence. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
