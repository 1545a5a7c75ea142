import { exemplarPath } from '../../../publication/pathOf.ts'
import type { ExemplarCard } from '../../../publication/types.ts'
import { Cover } from './Cover.tsx'
import { Day } from './Day.tsx'

type ExemplarCardViewProps = { card: ExemplarCard; isLead?: boolean; level?: 2 | 3 }

/** One exemplar in a list; the whole card leads to its page. */
export function ExemplarCardView({ card, isLead = false, level = 3 }: ExemplarCardViewProps) {
  const Heading = `h${level}` as const
  return (
    <article className={isLead ? 'card card-lead' : 'card'}>
      <Cover card={card} isDecoration />
      <div className="card-text">
        <p className="kicker">{[card.holderName, card.unitName].filter((name) => name !== '').join(' · ')}</p>
        <Heading>
          <a href={exemplarPath(card)}>{card.title}</a>
        </Heading>
        <p className="card-summary">{card.summary}</p>
        <p className="meta">
          <Day iso={card.publishedAt} />
        </p>
      </div>
    </article>
  )
}
