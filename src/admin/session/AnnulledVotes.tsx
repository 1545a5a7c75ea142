import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import type { Tally } from './types.ts'

type AnnulledVotesProps = { annulled: NonNullable<Tally['annulled']>; language: Language }

/** Votes that came to nothing, with who annulled them and why. */
export function AnnulledVotes({ annulled, language }: AnnulledVotesProps) {
  const vi = language === 'vi'
  return (
    <section className="td-section">
      <h2>{vi ? 'Kết quả đã hủy' : 'Annulled votes'}</h2>
      <ul className="td-list">
        {annulled.map(({ at, count, name, reason }) => (
          <li key={at}>
            {vi ? `Lần ${count.round}, ${count.cast} phiếu` : `Round ${count.round}, ${count.cast} ballots`} –{' '}
            <strong>{name}</strong>, {formatDateTime(at)}: {reason}
          </li>
        ))}
      </ul>
    </section>
  )
}
