'use client'

import { useEffect, useState } from 'react'

import type { Change, Severity } from '../../forms/changes/change.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Text } from '../../shared/text.ts'
import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useSay } from '../design/useSay.ts'

type Reply = { changes: Change[]; dossiers: { open: number; total: number }; publishedNumber: number }

const words: Record<Severity, Text> = {
  breaking: { vi: 'Ảnh hưởng kết quả', en: 'Breaking' },
  mapping: { vi: 'Cần chuyển đổi', en: 'Needs mapping' },
  safe: { vi: 'An toàn', en: 'Safe' },
}
const tones: Record<Severity, string> = { breaking: 'bad', mapping: 'waiting', safe: 'good' }

/** What this form changes against the version in force, and how many dossiers stand on that. */
export function ChangeList({ definition, id }: { definition: FormDefinition; id: number | string }) {
  const t = useSay()
  const [reply, setReply] = useState<null | Reply>(null)
  const [failure, setFailure] = useState<Failure | null>(null)

  useEffect(() => {
    void callApi<Reply>(`/api/forms/${id}/classify`, { body: { definition }, method: 'POST' }).then(
      (outcome) => (outcome.ok ? setReply(outcome.value) : setFailure(outcome.failure)),
    )
  }, [definition, id])

  if (failure) return <FailureNotice failure={failure} />
  if (!reply) return <p aria-busy="true">{t({ vi: 'Đang so với bản đang dùng…', en: 'Comparing…' })}</p>
  if (reply.publishedNumber === 0) return null
  return (
    <div>
      <h3>
        {t({ vi: 'Thay đổi so với bản', en: 'Changes against version' })} {reply.publishedNumber}
      </h3>
      <p>
        {t({ vi: 'Hồ sơ đang theo biểu mẫu này', en: 'Dossiers on this form' })}: {reply.dossiers.total} (
        {t({ vi: 'chưa xong', en: 'open' })}: {reply.dossiers.open}).
      </p>
      {reply.changes.length === 0 && <p>{t({ vi: 'Không có thay đổi.', en: 'Nothing has changed.' })}</p>}
      <ul className="td-list">
        {reply.changes.map((change, index) => (
          <li key={index}>
            <span className={`td-badge td-badge--${tones[change.severity]}`}>
              {t(words[change.severity])}
            </span>{' '}
            {t(change.reason)} <code>{change.key}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
