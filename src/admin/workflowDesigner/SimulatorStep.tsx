'use client'

import { useContext, useId, useState } from 'react'

import type { ScriptStep } from '../../workflow/simulate/types.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { AskedField } from '../actions/AskedField.tsx'
import { useSay } from '../design/useSay.ts'
import { SelectField } from '../shared/SelectField.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import type { Play, PlayedFrame } from './simulation.ts'
import { stepChoices } from './stepChoices.ts'
import { CatalogueContext } from './WorkflowContext.ts'

type SimulatorStepProps = {
  busy: boolean
  definition: WorkflowDefinition
  frame: PlayedFrame
  onStep: (step: ScriptStep) => void
  play: Play
}

/** What is done next, by whom: every transition out of the present state, a vote, or some days that pass. */
export function SimulatorStep({ busy, definition, frame, onStep, play }: SimulatorStepProps) {
  const t = useSay()
  const id = useId()
  const language = useLanguage()
  const { people } = useContext(CatalogueContext)
  const [as, setAs] = useState(frame.turn[0] ?? ('creator' in play ? play.creator : ''))
  const [comment, setComment] = useState('')
  const [days, setDays] = useState('1')
  const [values, setValues] = useState<Record<string, string>>({})
  const choices = stepChoices(definition, frame.state)
  const asked = new Map(choices.flatMap(({ fields }) => fields).map((field) => [field.key, field]))
  const turn = new Set(frame.turn)
  const ordered = [...people].sort((one, two) => Number(turn.has(two.id)) - Number(turn.has(one.id)))

  const act = ({ data, fields, name, system }: (typeof choices)[number]) => {
    const given = Object.fromEntries(fields.map(({ key }) => [key, values[key] ?? '']))
    onStep({
      action: name,
      as: system ? 'system' : as,
      ...(comment.trim() === '' ? {} : { comment: comment.trim() }),
      ...(fields.length > 0 || data ? { data: { ...data, ...given } } : {}),
      ...(system ? { system } : {}),
    })
  }

  return (
    <>
      <SelectField
        empty={t({ vi: '– Chọn người –', en: '– Choose –' })}
        label={t({ vi: 'Thực hiện với tư cách', en: 'Act as' })}
        onChange={setAs}
        options={ordered.map(({ id: value, name }) => ({
          label: turn.has(value) ? `${name} – ${t({ vi: 'đến lượt', en: 'their turn' })}` : name,
          value,
        }))}
        value={as}
      />
      {[...asked.values()].map((field) => (
        <div className="td-field" key={field.key}>
          <label htmlFor={`${id}-${field.key}`}>{t(field.label)}</label>
          <AskedField
            field={field}
            id={`${id}-${field.key}`}
            language={language}
            onChange={(value) => setValues({ ...values, [field.key]: value })}
            value={values[field.key] ?? ''}
          />
        </div>
      ))}
      <div className="td-field">
        <label htmlFor={`${id}-comment`}>{t({ vi: 'Ý kiến', en: 'Comment' })}</label>
        <textarea
          id={`${id}-comment`}
          onChange={(event) => setComment(event.target.value)}
          rows={2}
          value={comment}
        />
      </div>
      <div className="td-actions__buttons" role="group">
        {choices.map((choice) => (
          <button
            className={`td-button td-button--small${choice.system ? '' : ' td-button--primary'}`}
            disabled={busy || (!choice.system && as === '')}
            key={choice.id}
            onClick={() => act(choice)}
            type="button"
          >
            {choice.system ? `${t({ vi: 'Hệ thống', en: 'System' })}: ` : ''}
            {t(choice.label)}
          </button>
        ))}
        {choices.length === 0 && (
          <p className="td-muted">
            {t({ vi: 'Không còn bước chuyển nào từ đây.', en: 'Nothing leads on from here.' })}
          </p>
        )}
      </div>
      <div className="td-wd-wait">
        <label htmlFor={`${id}-days`}>{t({ vi: 'Để trôi qua (ngày)', en: 'Let days pass' })}</label>
        <input
          id={`${id}-days`}
          max={400}
          min={1}
          onChange={(event) => setDays(event.target.value)}
          type="number"
          value={days}
        />
        <button
          className="td-button td-button--small"
          disabled={busy || !(Number(days) > 0)}
          onClick={() => onStep({ waitDays: Number(days) })}
          type="button"
        >
          {t({ vi: 'Cho thời gian trôi', en: 'Let time pass' })}
        </button>
      </div>
    </>
  )
}
