import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { BranchReply } from '../shared/apiTypes.ts'

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
                {name}: {vi ? 'chưa cho ý kiến' : 'not yet'}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
