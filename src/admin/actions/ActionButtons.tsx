'use client'

import { useState } from 'react'

import { say } from '../../shared/say.ts'
import type { ActionsReply, CommandReply, Failure, OfferedAction } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { ActionDialog } from './ActionDialog.tsx'
import type { ActionInput } from './ActionDialog.tsx'
import { awaitedActions } from './awaitedActions.ts'
import { BlockedActions } from './BlockedActions.tsx'
import { everydayAsks } from './everydayAsks.ts'
import { MoreActions } from './MoreActions.tsx'
import { reasonAsked } from './reasonAsked.ts'
import { nameFields } from './nameFields.ts'

type ActionButtonsProps = {
  /** Saves what is still unsaved and tells the revision to act on; null when that failed. */
  beforeAct?: () => Promise<null | number>
  collection: string
  /** The fields of its form, by key, for those who return it. */
  fields?: Record<string, string>
  id: string
  onDone: () => Promise<void> | void
  onFailure?: (failure: Failure | null) => void
  /** Leads to the field a problem is about. */
  onGo?: (path: string) => void
  onReload: () => void
  reply: ActionsReply
}

/** What this person may do now, as buttons; what they may not, with the reasons. */
export function ActionButtons(props: ActionButtonsProps) {
  const { beforeAct, collection, fields = {}, id, onDone, onFailure, onGo, onReload, reply } = props
  const language = useLanguage()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const offered = [
    ...reply.everyday
      .filter(({ name }) => awaitedActions.has(name))
      .map((action) => ({ ...action, tone: 'primary' as const })),
    ...reply.actions.filter((action) => action.allowed || action.incomplete),
  ]

  const tell = (next: Failure | null) => {
    setFailure(next && nameFields(next, fields))
    onFailure?.(next)
  }

  const act = async ({ action, onBehalfOf }: Chosen, input: ActionInput) => {
    setBusy(true)
    setChosen(null)
    tell(null)
    const rev = beforeAct ? await beforeAct() : reply.rev
    if (rev !== null) {
      const outcome = await callApi<CommandReply>(`/api/${collection}/${id}/actions/${action.name}`, {
        body: { rev, ...input, ...(onBehalfOf ? { onBehalfOf } : {}) },
        method: 'POST',
      })
      if (outcome.ok) await onDone()
      else tell(outcome.failure)
    }
    setBusy(false)
  }

  const choose = (action: OfferedAction, onBehalfOf?: string) =>
    needsDialog(action) ? setChosen({ action, onBehalfOf }) : void act({ action, onBehalfOf }, {})
  const hasFields = Object.keys(fields).length > 0

  return (
    <div className="td-actions">
      {failure && <FailureNotice failure={failure} onGo={onGo} onReload={onReload} />}
      {offered.length > 0 ? (
        <div className="td-actions__buttons">
          {offered.map((action) => (
            <button
              className={`td-button td-button--${action.tone}`}
              disabled={busy}
              key={action.name}
              onClick={() => choose(action)}
              type="button"
            >
              {say(action.label, language)}
            </button>
          ))}
        </div>
      ) : (
        <p className="td-muted">
          {language === 'vi'
            ? 'Ông/Bà không có thao tác nào ở bước này.'
            : 'There is nothing for you to do at this step.'}
        </p>
      )}
      <MoreActions
        busy={busy}
        everyday={reply.everyday.filter(
          ({ name }) => !awaitedActions.has(name) && (name !== 'return' || hasFields),
        )}
        language={language}
        onChoose={choose}
        reply={reply}
      />
      <BlockedActions
        actions={reply.actions.filter(({ allowed, incomplete }) => !allowed && !incomplete)}
        language={language}
      />
      {chosen && (
        <ActionDialog
          action={chosen.action}
          askOptions={{
            asked: reply.turn.map(({ id, name }) => ({ label: name, value: id })),
            fields: Object.entries(fields).map(([value, label]) => ({ label, value })),
            mayAbstain: reply.branches.some(({ mayAbstain }) => mayAbstain),
            steps: reply.earlier.map(({ key, label }) => ({ label: say(label, language), value: key })),
          }}
          language={language}
          onCancel={() => setChosen(null)}
          onConfirm={(input) => void act(chosen, input)}
        />
      )}
    </div>
  )
}

type Chosen = { action: OfferedAction; onBehalfOf?: string }

const needsDialog = (action: OfferedAction): boolean =>
  everydayAsks[action.name] !== undefined ||
  reasonAsked[action.name] !== undefined ||
  action.requires.comment ||
  action.requires.fields.length > 0 ||
  action.confirm !== undefined ||
  action.tone === 'danger'
