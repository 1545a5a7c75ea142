'use client'

import type { Text } from '../../shared/text.ts'
import { useSay } from '../design/useSay.ts'
import type { MigrationReply } from './migration.ts'

type Kind = MigrationReply['changes'][number]['kind']

const words: Record<Kind, Text> = {
  breaking: { vi: 'Mất việc đã làm', en: 'Breaking' },
  mapping: { vi: 'Cần chỉ định', en: 'Needs mapping' },
  safe: { vi: 'An toàn', en: 'Safe' },
}
const tones: Record<Kind, string> = { breaking: 'bad', mapping: 'waiting', safe: 'good' }

/** What one version changes against another, worst first. */
export function MigrationChanges({ changes }: Pick<MigrationReply, 'changes'>) {
  const t = useSay()

  return (
    <>
      <h3>{t({ vi: 'Thay đổi giữa hai bản', en: 'What changes' })}</h3>
      {changes.length === 0 && <p>{t({ vi: 'Không có thay đổi.', en: 'Nothing.' })}</p>}
      <ul className="td-list">
        {changes.map(({ kind, message }, index) => (
          <li key={index}>
            <span className={`td-badge td-badge--${tones[kind]}`}>{t(words[kind])}</span> {message}
          </li>
        ))}
      </ul>
    </>
  )
}
