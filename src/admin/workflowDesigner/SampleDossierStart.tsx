'use client'

import { useContext, useId, useState } from 'react'

import { domainFactNames } from '../../definitions/workflows/domainFactNames.ts'
import type { Answers } from '../../forms/types.ts'
import { instantOf } from '../../shared/instantOf.ts'
import { factsAsked } from '../../workflow/design/factsAsked.ts'
import { factValue } from '../../workflow/design/factValue.ts'
import { DateBox } from '../dates/DateBox.tsx'
import { useSay } from '../design/useSay.ts'
import { SelectField } from '../shared/SelectField.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { SampleAnswers } from './SampleAnswers.tsx'
import { SampleFacts } from './SampleFacts.tsx'
import type { Play } from './simulation.ts'
import { CatalogueContext, WorkflowDrawn } from './WorkflowContext.ts'

/** Who begins the dossier that is played, when, and with which answers. */
export function SampleDossierStart({ busy, onStart }: { busy: boolean; onStart: (play: Play) => void }) {
  const t = useSay()
  const id = useId()
  const language = useLanguage()
  const { form, people } = useContext(CatalogueContext)
  const [creator, setCreator] = useState('')
  const [startAt, setStartAt] = useState<null | string>(null)
  const [answers, setAnswers] = useState<Answers>({})
  const [facts, setFacts] = useState<Record<string, string>>({})
  const supposed = factsAsked(useContext(WorkflowDrawn), domainFactNames)
  const person = people.find((each) => each.id === creator)

  const start = () => {
    if (!person) return
    const at = startAt === null ? new Date().toISOString() : instantOf(startAt)
    const known = supposed.flatMap((name) => {
      const value = factValue(facts[name] ?? '')
      return value === undefined ? [] : [[name, value] as const]
    })
    onStart({
      answers,
      creator,
      facts: Object.fromEntries(known),
      startAt: at,
      steps: [],
      unit: person.unit,
    })
  }

  return (
    <div>
      <SelectField
        empty={t({ vi: '– Chọn người –', en: '– Choose –' })}
        label={t({ vi: 'Người lập hồ sơ', en: 'Creator' })}
        onChange={setCreator}
        options={people.map(({ id: value, name }) => ({ label: name, value }))}
        value={creator}
      />
      <div className="td-field">
        <label htmlFor={`${id}-at`}>
          {t({ vi: 'Bắt đầu lúc (để trống: bây giờ)', en: 'Begins at (empty: now)' })}
        </label>
        <DateBox id={`${id}-at`} kind="dayTime" language={language} onChange={setStartAt} value={startAt} />
      </div>
      {form && <SampleAnswers answers={answers} form={form} onChange={setAnswers} />}
      {supposed.length > 0 && <SampleFacts facts={facts} names={supposed} onChange={setFacts} />}
      <div className="td-dialog__buttons">
        <button
          className="td-button td-button--primary"
          disabled={busy || !person}
          onClick={start}
          type="button"
        >
          {busy ? t({ vi: 'Đang mở…', en: 'Opening…' }) : t({ vi: 'Bắt đầu', en: 'Begin' })}
        </button>
      </div>
    </div>
  )
}
