'use client'

import { useContext, useId, useState } from 'react'
import type { FormEvent } from 'react'

import { sampleAnswers } from '../../forms/design/sampleAnswers.ts'
import { instantOf } from '../../shared/instantOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { DateBox } from '../dates/DateBox.tsx'
import { previewContext } from '../design/previewContext.ts'
import { useSay } from '../design/useSay.ts'
import { SelectField } from '../shared/SelectField.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import type { Play } from './simulation.ts'
import { CatalogueContext } from './WorkflowContext.ts'

/** Who begins the dossier that is played, when, and with which answers. */
export function SampleDossierStart({ busy, onStart }: { busy: boolean; onStart: (play: Play) => void }) {
  const t = useSay()
  const id = useId()
  const language = useLanguage()
  const { form, people } = useContext(CatalogueContext)
  const [creator, setCreator] = useState('')
  const [startAt, setStartAt] = useState<null | string>(null)
  const [text, setText] = useState('{}')
  const [seed, setSeed] = useState(0)
  const answers = readAnswers(text)

  const fill = () => {
    if (!form) return
    const sample = sampleAnswers({ context: previewContext('unit-officer'), definition: form, seed })
    setText(JSON.stringify(sample, null, 2))
    setSeed(seed + 1)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const person = people.find((each) => each.id === creator)
    if (!person || !answers) return
    const at = startAt === null ? new Date().toISOString() : instantOf(startAt)
    onStart({ answers, creator, startAt: at, steps: [], unit: person.unit })
  }

  return (
    <form onSubmit={submit}>
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
      <div className={`td-field${answers ? '' : ' td-field--wrong'}`}>
        <label htmlFor={`${id}-answers`}>{t({ vi: 'Nội dung biểu mẫu (JSON)', en: 'Answers (JSON)' })}</label>
        <textarea
          aria-invalid={!answers}
          className="td-fd-json"
          id={`${id}-answers`}
          onChange={(event) => setText(event.target.value)}
          rows={6}
          spellCheck={false}
          value={text}
        />
        {!answers && (
          <p className="td-error">
            {t({ vi: 'Nội dung chưa phải một đối tượng JSON.', en: 'This is not a JSON object yet.' })}
          </p>
        )}
      </div>
      <div className="td-dialog__buttons">
        {form && (
          <button className="td-button" onClick={fill} type="button">
            {t({ vi: 'Điền dữ liệu thử', en: 'Fill in sample data' })}
          </button>
        )}
        <button
          className="td-button td-button--primary"
          disabled={busy || creator === '' || !answers}
          type="submit"
        >
          {busy ? t({ vi: 'Đang mở…', en: 'Opening…' }) : t({ vi: 'Bắt đầu', en: 'Begin' })}
        </button>
      </div>
    </form>
  )
}

function readAnswers(text: string): null | Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}
