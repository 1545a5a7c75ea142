'use client'

import { useId, useState } from 'react'

import { say } from '../../../shared/say.ts'
import type { Language } from '../../../shared/language.ts'
import type { LinkableAction } from '../../../workflow/links/linkableActions.ts'
import type { Failure } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
import { FailureNotice } from '../../shared/FailureNotice.tsx'
import { ShownFields } from './ShownFields.tsx'
import type { ShowableSection } from './showableSections.ts'

type LinkFormProps = {
  address: string
  choices: LinkableAction[]
  language: Language
  onDone: () => void
  rev: number
  /** What of the form may be shown, by section. */
  sections: ShowableSection[]
}

const empty = { actions: [] as string[], days: '3', email: '', name: '', note: '', shows: [] as string[] }

/** Whom to send a one-time link to, for what, until when. */
export function LinkForm({ address, choices, language, onDone, rev, sections }: LinkFormProps) {
  const id = useId()
  const vi = language === 'vi'
  const [given, setGiven] = useState(empty)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [sentTo, setSentTo] = useState('')
  const [busy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    const body = { ...given, days: Number(given.days), rev }
    const outcome = await callApi(address, { body, method: 'POST' })
    setBusy(false)
    setFailure(outcome.ok ? null : outcome.failure)
    setSentTo(outcome.ok ? given.email : '')
    if (!outcome.ok) return
    setGiven(empty)
    onDone()
  }
  const tick = (name: string, isOn: boolean) =>
    setGiven({
      ...given,
      actions: isOn ? [...given.actions, name] : given.actions.filter((each) => each !== name),
    })
  const text = (key: 'email' | 'name', label: string) => (
    <div className="td-field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input
        autoComplete="off"
        id={`${id}-${key}`}
        onChange={(event) => setGiven({ ...given, [key]: event.target.value })}
        required
        type={key === 'email' ? 'email' : 'text'}
        value={given[key]}
      />
    </div>
  )

  if (choices.length === 0)
    return (
      <p className="td-notice" role="status">
        {vi
          ? 'Lúc này Ông/Bà không có việc nào giao được qua liên kết.'
          : 'There is nothing now that you could give by a link.'}
      </p>
    )
  return (
    <form
      className="td-link-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {failure && <FailureNotice failure={failure} />}
      {text('name', vi ? 'Họ tên người nhận' : 'Name of the recipient')}
      {text('email', vi ? 'Thư điện tử người nhận' : 'E-mail of the recipient')}
      <fieldset className="td-field">
        <legend>{vi ? 'Người nhận được phép' : 'The recipient may'}</legend>
        {choices.map((choice) => (
          <label className="td-link-form__choice" key={choice.name}>
            <input
              checked={given.actions.includes(choice.name)}
              onChange={(event) => tick(choice.name, event.target.checked)}
              type="checkbox"
            />{' '}
            {say(choice.label, language)}
          </label>
        ))}
      </fieldset>
      <ShownFields
        {...{ language, sections }}
        onChange={(shows) => setGiven({ ...given, shows })}
        value={given.shows}
      />
      <div className="td-field">
        <label htmlFor={`${id}-days`}>{vi ? 'Trong mấy ngày làm việc' : 'For how many working days'}</label>
        <input
          id={`${id}-days`}
          max={15}
          min={1}
          onChange={(event) => setGiven({ ...given, days: event.target.value })}
          required
          type="number"
          value={given.days}
        />
      </div>
      <div className="td-field">
        <label htmlFor={`${id}-note`}>{vi ? 'Lời nhắn' : 'Message'}</label>
        <textarea
          id={`${id}-note`}
          maxLength={2000}
          onChange={(event) => setGiven({ ...given, note: event.target.value })}
          rows={3}
          value={given.note}
        />
      </div>
      <p aria-live="polite">
        <button className="td-button td-button--primary" disabled={busy || given.actions.length === 0}>
          {vi ? 'Gửi liên kết một lần' : 'Send a one-time link'}
        </button>{' '}
        {sentTo !== '' && (vi ? `Đã chuyển thư đến ${sentTo}.` : `Mailed to ${sentTo}.`)}
      </p>
    </form>
  )
}
