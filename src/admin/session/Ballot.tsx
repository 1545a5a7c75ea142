'use client'

import { useState } from 'react'

import type { Language } from '../../shared/language.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useEditor } from '../shared/useEditor.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import type { AgendaLine, Ballots } from './types.ts'

type BallotProps = { agenda: AgendaLine[]; id: string; language: Language }

const choices = [
  { key: 'yes', label: { vi: 'Đồng ý', en: 'Yes' } },
  { key: 'no', label: { vi: 'Không đồng ý', en: 'No' } },
  { key: 'abstain', label: { vi: 'Không có ý kiến', en: 'Abstain' } },
]

/** The secret ballot of a member: cast once, and nobody can tell afterwards whose it was. */
export function Ballot({ agenda, id, language }: BallotProps) {
  const vi = language === 'vi'
  const me = useMe()
  const path = `/api/council-sessions/${id}/ballots`
  const ballots = useResource<Ballots>(path)
  const { busy, failure, send } = useEditor()
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const [tracker, setTracker] = useState('')

  const cast = async () => {
    const reply = await send<{ tracker: string }>(path, 'POST', { choices: chosen })
    if (!reply) return
    setTracker(reply.tracker)
    await ballots.reload()
  }
  if (!ballots.value) return null
  const isDone = ballots.value.mine || tracker !== ''
  const lines = agenda.filter((line) => ballots.value?.lines.includes(line.id))

  return (
    <section className="td-section td-card">
      <h2>{vi ? 'Bỏ phiếu kín' : 'Secret ballot'}</h2>
      <p aria-live="polite">
        {vi ? 'Đã bỏ phiếu' : 'Cast'}: <strong>{ballots.value.cast}</strong>/{ballots.value.members}{' '}
        <progress max={Math.max(ballots.value.members, 1)} value={ballots.value.cast} />{' '}
        <button className="td-button td-button--small" onClick={() => void ballots.reload()} type="button">
          {vi ? 'Cập nhật' : 'Refresh'}
        </button>
      </p>
      {failure && <FailureNotice failure={failure} />}
      {tracker && (
        <div className="td-notice td-notice--good" role="status">
          <strong>{vi ? 'Phiếu đã vào hòm.' : 'Your ballot is in the urn.'}</strong>
          <p>
            {vi
              ? 'Mã phiếu (hãy ghi lại để đối chiếu sau khi kiểm phiếu): '
              : 'Tracker (note it to check the count later): '}
            <code>{tracker}</code>
          </p>
        </div>
      )}
      {isDone && !tracker && <p>{vi ? 'Ông/Bà đã bỏ phiếu ở lượt này.' : 'You have voted in this round.'}</p>}
      {!isDone && ballots.value.mayVote && ballots.value.open && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void cast()
          }}
        >
          {lines.map((line) => {
            const isOwn = Boolean(line.holderPerson) && line.holderPerson === me?.person
            return (
              <fieldset className="td-field" key={line.id}>
                <legend>{line.title}</legend>
                {isOwn && (
                  <p className="td-help">
                    {vi
                      ? 'Ông/Bà là người được đề nghị nên chỉ được chọn «Không có ý kiến».'
                      : 'You are the nominee: only an abstention is taken.'}
                  </p>
                )}
                <div className="td-options td-options--row">
                  {choices.map((choice) => (
                    <label className="td-option" key={choice.key}>
                      <input
                        checked={chosen[line.id] === choice.key}
                        disabled={isOwn && choice.key !== 'abstain'}
                        name={`ballot-${line.id}`}
                        onChange={() => setChosen({ ...chosen, [line.id]: choice.key })}
                        required
                        type="radio"
                      />
                      {choice.label[language]}
                    </label>
                  ))}
                </div>
              </fieldset>
            )
          })}
          <p className="td-help">
            {vi
              ? 'Phiếu đã bỏ không sửa và không rút lại được.'
              : 'A ballot cannot be changed or taken back.'}
          </p>
          <button className="td-button td-button--primary" disabled={busy} type="submit">
            {vi ? 'Bỏ phiếu' : 'Cast the ballot'}
          </button>
        </form>
      )}
    </section>
  )
}
