'use client'

import { useMemo, useState } from 'react'

import { sampleAnswers } from '../../forms/design/sampleAnswers.ts'
import { judgeAnswers } from '../../forms/judgeAnswers.ts'
import type { Answers, FormDefinition } from '../../forms/types.ts'
import { previewContext } from '../design/previewContext.ts'
import { useSay } from '../design/useSay.ts'
import { FormRenderer } from '../form/FormRenderer.tsx'
import { useLanguage } from '../shared/useLanguage.ts'

type SampleAnswersProps = {
  answers: Answers
  form: FormDefinition
  onChange: (change: (answers: Answers) => Answers) => void
}

const none: never[] = []
const context = previewContext('unit-officer')

/** What the dossier that is played says: the form as people fill it in, or made-up answers at one press. */
export function SampleAnswers({ answers, form, onChange }: SampleAnswersProps) {
  const t = useSay()
  const language = useLanguage()
  const [seed, setSeed] = useState(0)
  const judgement = useMemo(
    () => judgeAnswers({ answers, context, definition: form, mode: 'draft' }),
    [answers, form],
  )
  const fill = () => {
    onChange(() => sampleAnswers({ context, definition: form, seed }))
    setSeed(seed + 1)
  }

  return (
    <details className="td-details">
      <summary>{t({ vi: 'Nội dung biểu mẫu', en: 'Answers' })}</summary>
      <div className="td-actions__buttons">
        <button className="td-button td-button--small" onClick={fill} type="button">
          {t({ vi: 'Điền dữ liệu thử', en: 'Fill in sample data' })}
        </button>
        <button className="td-button td-button--small" onClick={() => onChange(() => ({}))} type="button">
          {t({ vi: 'Xóa trắng', en: 'Clear' })}
        </button>
      </div>
      <FormRenderer
        answers={answers}
        context={context}
        definition={form}
        goTo={null}
        judgement={judgement}
        language={language}
        onChange={(patch) => onChange((current) => ({ ...current, ...patch }))}
        problems={none}
        readOnly={false}
      />
    </details>
  )
}
