'use client'

import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { HistoryLine } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useResource } from '../shared/useResource.ts'
import { Changes } from './Changes.tsx'
import { useAnswerTexts } from './useAnswerTexts.ts'

type TimelineProps = {
  collection: string
  /** The form whose answers the lines speak of. */
  definition?: FormDefinition
  id: string
  labels?: Record<string, string>
  language: Language
  /** Asks again when it changes. */
  rev: number
}

/** Everything that happened to the dossier, the latest first; nothing of it can be changed. */
export function Timeline({ collection, definition, id, labels = {}, language, rev }: TimelineProps) {
  const { failure, value } = useResource<{ entries: HistoryLine[] }>(
    `/api/${collection}/${id}/history?rev=${rev}`,
  )
  const textOf = useAnswerTexts(definition, language, value?.entries ?? none)
  const vi = language === 'vi'
  if (failure) return <FailureNotice failure={failure} />
  if (!value) return <p aria-busy="true">{vi ? 'Đang tải nhật ký…' : 'Loading…'}</p>

  return (
    <ol className="td-timeline">
      {[...value.entries]
        .sort((left, right) => right.rev - left.rev)
        .map((entry) => (
          <li key={entry.rev}>
            <p className="td-timeline__head">
              <strong>{typeof entry.label === 'string' ? entry.label : say(entry.label, language)}</strong>
              <span className="td-muted">
                {entry.automatic ? (vi ? 'Hệ thống' : 'System') : entry.actorName} ·{' '}
                {formatDateTime(entry.at)}
              </span>
            </p>
            {entry.comment && <blockquote>{entry.comment}</blockquote>}
            <Changes changes={entry.changes ?? {}} {...{ labels, language, textOf }} />
            <p className="td-muted td-timeline__hash">
              {vi ? 'Lần sửa' : 'Revision'} {entry.rev} · {entry.hash.slice(0, 12)}
            </p>
          </li>
        ))}
    </ol>
  )
}

const none: HistoryLine[] = []
