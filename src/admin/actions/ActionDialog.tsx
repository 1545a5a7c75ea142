'use client'

import { useId, useState } from 'react'

import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { OfferedAction } from '../shared/apiTypes.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { AskedField } from './AskedField.tsx'
import { AskInput, type AskOptions } from './AskInput.tsx'
import { everydayAsks, type Ask } from './everydayAsks.ts'
import { reasonAsked } from './reasonAsked.ts'

const nothing: AskOptions = { asked: [], fields: [], mayAbstain: false, steps: [] }

export type ActionInput = { comment?: string; data?: Record<string, string | string[]> }

type ActionDialogProps = {
  action: OfferedAction
  /** What there is to choose among, for actions that ask. */
  askOptions?: AskOptions
  language: Language
  onCancel: () => void
  onConfirm: (input: ActionInput) => void
}

/** Asks for what an action needs: a comment, a few values, or only a second look. */
export function ActionDialog({
  action,
  askOptions = nothing,
  language,
  onCancel,
  onConfirm,
}: ActionDialogProps) {
  const id = useId()
  const [comment, setComment] = useState('')
  const [data, setData] = useState<Record<string, string>>({})
  const [answers, setAnswers] = useState<Record<string, string | string[]>>({})
  const vi = language === 'vi'
  const reason = reasonAsked[action.name]
  const needsComment = action.requires.comment || reason !== undefined
  const fewest = action.requires.commentMin
  const asks = (everydayAsks[action.name] ?? []).filter((ask) => isWorthAsking(ask, askOptions))
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
  const isAnswered = asks.every(({ isOptional, key }) => isOptional === true || given[key] !== undefined)

  const submit = () =>
    onConfirm({
      ...(comment.trim() ? { comment: comment.trim() } : {}),
      ...(action.requires.fields.length > 0 ? { data } : {}),
      ...(Object.keys(given).length > 0 ? { data: given } : {}),
    })

  return (
    <Dialog onClose={onCancel} title={say(action.label, language)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        {action.confirm && <p>{say(action.confirm, language)}</p>}
        {asks.map((ask) => (
          <AskInput
            ask={ask}
            key={ask.key}
            language={language}
            onChange={(answer) => setAnswers({ ...answers, [ask.key]: answer })}
            options={askOptions}
            value={answers[ask.key] ?? ''}
          />
        ))}
        {action.requires.fields.map((field) => (
          <div className="td-field" key={field.key}>
            <label htmlFor={`${id}-${field.key}`}>
              {say(field.label, language)} <span aria-hidden="true">*</span>
            </label>
            <AskedField
              field={field}
              id={`${id}-${field.key}`}
              language={language}
              onChange={(value) => setData({ ...data, [field.key]: value })}
              required
              value={data[field.key] ?? ''}
            />
          </div>
        ))}
        <div className="td-field">
          <label htmlFor={`${id}-comment`}>
            {reason ? say(reason, language) : vi ? 'Ý kiến' : 'Comment'}
            {fewest !== undefined &&
              (vi ? `, ít nhất ${String(fewest)} ký tự` : `, at least ${String(fewest)} characters`)}{' '}
            {needsComment ? <span aria-hidden="true">*</span> : vi ? '(không bắt buộc)' : '(optional)'}
          </label>
          <textarea
            id={`${id}-comment`}
            maxLength={2000}
            minLength={fewest}
            onChange={(event) => setComment(event.target.value)}
            required={needsComment}
            rows={4}
            value={comment}
          />
        </div>
        <div className="td-dialog__buttons">
          <button className="td-button" onClick={onCancel} type="button">
            {vi ? 'Hủy' : 'Cancel'}
          </button>
          <button
            className={`td-button td-button--${action.tone === 'danger' ? 'danger' : 'primary'}`}
            disabled={!isAnswered}
            type="submit"
          >
            {vi ? 'Xác nhận' : 'Confirm'}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** What need not be said is not asked where there is no choice. */
const isWorthAsking = ({ isOptional, kind }: Ask, { asked, steps }: AskOptions): boolean =>
  isOptional !== true || kind === 'people' || (kind === 'step' ? steps : asked).length > 1
