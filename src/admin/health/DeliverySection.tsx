'use client'

import { useState } from 'react'

import type { DeliveryTrouble, Trouble } from '../../services/health/health.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { say } from '../../shared/say.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { kindText, sectionTexts } from './healthTexts.ts'
import { SubjectLine } from './SubjectLine.tsx'

type DeliverySectionProps = {
  name: 'dead' | 'late' | 'schedules' | 'stuck'
  /** Where they can be tried again by hand. */
  onDone?: () => Promise<void>
  trouble: Trouble<DeliveryTrouble>
}

/** Deliveries that have gone wrong in one way; nothing where there are none. */
export function DeliverySection({ name, onDone, trouble }: DeliverySectionProps) {
  const language = useLanguage()
  const vi = language === 'vi'
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState<null | string>(null)
  if (trouble.total === 0) return null
  const { explained, label } = sectionTexts[name]

  const retry = async (id: string) => {
    setBusy(id)
    const outcome = await callApi(`/api/outbox/${id}/retry`, { body: {}, method: 'POST' })
    setFailure(outcome.ok ? null : outcome.failure)
    setBusy(null)
    await onDone?.()
  }

  return (
    <section aria-labelledby={`td-health-${name}`} className="td-health">
      <h2 id={`td-health-${name}`}>
        {say(label, language)} ({trouble.total})
      </h2>
      <p className="td-muted">{say(explained, language)}</p>
      {failure && (
        <FailureNotice failure={failure} title={vi ? 'Chưa thử lại được' : 'It could not be tried again'} />
      )}
      <ul>
        {trouble.examples.map((each) => (
          <li key={each.id}>
            <div>
              <a href={`/admin/collections/outbox/${each.id}`}>{say(kindText(each.kind), language)}</a>
              <p className="td-muted">
                {vi ? 'từ' : 'since'} {formatDateTime(each.since)} · {vi ? 'đã thử' : 'attempts'}{' '}
                {each.attempts}
                {vi ? ' lần' : ''}
              </p>
              <SubjectLine collection={each.collection} id={each.subject} name={each.about} />
              {each.lastError && <p className="td-health__error">{each.lastError}</p>}
            </div>
            {onDone && (
              <button
                aria-label={`${vi ? 'Thử lại' : 'Try again'}: ${say(kindText(each.kind), language)}, ${formatDateTime(each.since)}`}
                className="td-button"
                disabled={busy !== null}
                onClick={() => void retry(each.id)}
                type="button"
              >
                {vi ? 'Thử lại' : 'Try again'}
              </button>
            )}
          </li>
        ))}
      </ul>
      <More shown={trouble.examples.length} total={trouble.total} vi={vi} />
    </section>
  )
}

function More({ shown, total, vi }: { shown: number; total: number; vi: boolean }) {
  if (total <= shown) return null
  return (
    <p className="td-muted">
      {vi ? `và ${String(total - shown)} việc khác, xem ở ` : `and ${String(total - shown)} more, in the `}
      <a href="/admin/collections/outbox">{vi ? 'Hộp thư đi' : 'outbox'}</a>
    </p>
  )
}
