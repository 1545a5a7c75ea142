'use client'

import { useState } from 'react'

import type { TodoItem } from '../../services/todo/todoItem.ts'
import type { ErrorItem } from '../../shared/errorItem.ts'
import { say } from '../../shared/say.ts'
import { ActionDialog, type ActionInput } from '../actions/ActionDialog.tsx'
import type { ActionsReply, Failure, OfferedAction } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { BulkResults, type BulkLine } from './BulkResults.tsx'

type BulkBarProps = { chosen: TodoItem[]; onDone: () => Promise<void> }

/** Everyday actions that ask for nothing but a yes. */
const plain = ['claim', 'unclaim', 'markRead', 'unwatch']

/** One decision on several dossiers of the same step; each gets its own result. */
export function BulkBar({ chosen, onDone }: BulkBarProps) {
  const language = useLanguage()
  const vi = language === 'vi'
  const [first] = chosen
  const isAlike = chosen.every((item) => first && kindOf(item) === kindOf(first))
  const offers = useResource<ActionsReply>(
    first && isAlike ? `/api/${first.collection}/${first.id}/actions` : null,
  )
  const [asked, setAsked] = useState<null | OfferedAction>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [lines, setLines] = useState<BulkLine[]>([])

  const decide = async (action: OfferedAction, input: ActionInput) => {
    if (!first) return
    setAsked(null)
    setBusy(true)
    const items = chosen.map(({ id, rev }) => ({ id, rev }))
    const outcome = await callApi<{ results: { errors?: ErrorItem[]; id: string; ok: boolean }[] }>(
      `/api/${first.collection}/actions/${action.name}`,
      { body: { items, ...input }, method: 'POST' },
    )
    setBusy(false)
    setFailure(outcome.ok ? null : outcome.failure)
    if (!outcome.ok) return
    const titles = new Map(chosen.map(({ id, title }) => [id, title]))
    setLines(outcome.value.results.map((result) => ({ ...result, title: titles.get(result.id) ?? '' })))
    await onDone()
  }

  const offered = offersOf(offers.value)
  return (
    <div className="td-todo__bulk">
      {failure && <FailureNotice failure={failure} />}
      {lines.length > 0 && <BulkResults language={language} lines={lines} />}
      {first && (
        <div
          aria-label={vi ? 'Xử lý các hồ sơ đã chọn' : 'Decide the chosen'}
          className="td-todo__decide"
          role="group"
        >
          <strong>
            {vi ? 'Đã chọn' : 'Chosen'} {chosen.length}
          </strong>
          {!isAlike && (
            <span className="td-muted">
              {vi
                ? 'Chỉ xử lý cùng lúc được các hồ sơ cùng loại, cùng bước. Hãy bỏ chọn bớt.'
                : 'Only dossiers of one kind and step can be decided together.'}
            </span>
          )}
          {isAlike &&
            offered.map((action) => (
              <button
                className={`td-button td-button--${action.tone}`}
                disabled={busy}
                key={action.name}
                onClick={() => setAsked(action)}
                type="button"
              >
                {say(action.label, language)}
              </button>
            ))}
          {isAlike && offers.value && offered.length === 0 && (
            <span className="td-muted">
              {vi ? 'Không có thao tác nào làm được ở đây.' : 'There is nothing to be done here.'}
            </span>
          )}
        </div>
      )}
      {asked && (
        <ActionDialog
          action={asked}
          language={language}
          onCancel={() => setAsked(null)}
          onConfirm={(input) => void decide(asked, input)}
        />
      )}
    </div>
  )
}

const kindOf = ({ collection, state, workflowVersion }: TodoItem): string =>
  [collection, workflowVersion, state].join(' ')

const offersOf = (offers: null | ActionsReply): OfferedAction[] =>
  offers
    ? [
        ...offers.actions.filter(({ allowed }) => allowed),
        ...offers.everyday.filter(({ allowed, name }) => allowed && plain.includes(name)),
      ]
    : []
