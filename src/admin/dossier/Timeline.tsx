'use client'

import { isRecord } from '../../shared/isRecord.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { correctedAnswers } from '../../workflow/everyday/correctedAnswers.ts'
import { signedFor } from '../../shared/signedFor.ts'
import type { Text } from '../../shared/text.ts'
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
                {entry.automatic ? (vi ? 'Hệ thống' : 'System') : doneBy(entry, language)} ·{' '}
                {formatDateTime(entry.at)}
              </span>
            </p>
            {entry.comment && <blockquote>{entry.comment}</blockquote>}
            {shownByLink(entry).length > 0 && (
              <p className="td-muted">
                {vi ? 'Liên kết đã cho xem' : 'The link showed'}:{' '}
                {shownByLink(entry)
                  .map((key) => labels[key] ?? key)
                  .join('; ')}
              </p>
            )}
            {hopsOf(entry).map((hop) => (
              <p className="td-muted" key={`${hop.label.vi}${hop.toLabel.vi}`}>
                {vi ? 'Tự động' : 'By itself'}: {say(hop.label, language)} → {say(hop.toLabel, language)}
              </p>
            ))}
            <Changes
              changes={correctedAnswers(value.entries, entry)}
              isOpen
              summary={vi ? 'Đã sửa so với lúc trả lại' : 'Corrected since the return'}
              {...{ labels, language, textOf }}
            />
            <Changes changes={entry.changes ?? {}} {...{ labels, language, textOf }} words={entry.words} />
            <p className="td-muted td-timeline__hash">
              {vi ? 'Lần sửa' : 'Revision'} {entry.rev} · {entry.hash.slice(0, 12)}
            </p>
          </li>
        ))}
    </ol>
  )
}

/** Who did it, and in whose place. */
const doneBy = ({ actorName, changes, onBehalfOf }: HistoryLine, language: Language): string => {
  if (!onBehalfOf) return actorName ?? ''
  const acted = changes?.['actedFor']
  const kind = isRecord(acted) && typeof acted['kind'] === 'string' ? acted['kind'] : 'uyQuyen'
  return `${actorName ?? ''} (${say(signedFor(kind, onBehalfOf), language)})`
}

type Hop = { automatic: boolean; label: Text; toLabel: Text }

/** What followed by itself. */
const hopsOf = ({ changes }: HistoryLine): Hop[] =>
  ((changes?.['path'] ?? []) as Hop[]).filter(({ automatic }) => automatic)

/** The fields of the form that somebody without an account was shown. */
const shownByLink = ({ changes }: HistoryLine): string[] => {
  const via = changes?.['via']
  return isRecord(via) && Array.isArray(via['shown'])
    ? via['shown'].filter((key): key is string => typeof key === 'string')
    : []
}

const none: HistoryLine[] = []
