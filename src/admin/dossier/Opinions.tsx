import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { BranchReply } from '../shared/apiTypes.ts'

/** Somebody who has not spoken: they have claimed it, may claim it, or are simply asked. */
const waiting = ({ holder, isUnclaimed }: BranchReply, id: string) => {
  if (isUnclaimed) return { vi: 'có thể nhận việc', en: 'may claim it' }
  return holder?.id === id
    ? { vi: 'đã nhận việc, chưa cho ý kiến', en: 'has claimed it, not yet' }
    : { vi: 'chưa cho ý kiến', en: 'not yet' }
}

const words = {
  abstain: { vi: 'không có ý kiến', en: 'abstains' },
  no: { vi: 'không đồng ý', en: 'no' },
  yes: { vi: 'đồng ý', en: 'yes' },
}

/** How far parallel work and the asking of opinions have come: who has spoken, and who is still asked. */
export function Opinions({ branches, language }: { branches: BranchReply[]; language: Language }) {
  const vi = language === 'vi'
  const shown = branches.filter(({ key }) => !key.startsWith('child:'))
  if (shown.length === 0) return null

  return (
    <section aria-label={vi ? 'Ý kiến' : 'Opinions'} className="td-opinions">
      {shown.map((branch) => (
        <div key={branch.key}>
          <strong>
            {branch.label ? say(branch.label, language) : vi ? 'Ý kiến' : 'Opinions'}
            {branch.step && ` – ${say(branch.step, language)}`}
          </strong>
          <ul>
            {branch.votes.map((vote) => (
              <li key={`${vote.user?.id ?? ''}:${vote.at}`}>
                {vote.user?.name}: {say(words[vote.choice], language)}{' '}
                <span className="td-muted">{formatDateTime(vote.at)}</span>
              </li>
            ))}
            {branch.asked.map(({ id, name }) => (
              <li className="td-muted" key={id}>
                {name}: {say(waiting(branch, id), language)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
