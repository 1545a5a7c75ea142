'use client'

import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ActionsReply } from '../shared/apiTypes.ts'
import { StateBadge } from '../shared/StateBadge.tsx'

type DossierHeaderProps = { language: Language; reply: ActionsReply; title: string }

/** What it is, where it stands, whose turn it is and until when. */
export function DossierHeader({ language, reply, title }: DossierHeaderProps) {
  const vi = language === 'vi'
  const isLate = reply.dueAt !== null && Date.parse(reply.dueAt) < Date.now()

  return (
    <header className="td-header">
      <div className="td-header__title">
        <h1>{title}</h1>
        <StateBadge label={say(reply.stateLabel, language)} state={reply.state} />
      </div>
      <p className="td-header__phase">{say(reply.phase, language)}</p>
      <dl className="td-facts">
        {reply.turn.length > 0 && (
          <div>
            <dt>{vi ? 'Đến lượt ai' : 'Whose turn'}</dt>
            <dd>{reply.turn.map(({ name }) => name).join(', ')}</dd>
          </div>
        )}
        {reply.dueAt && (
          <div>
            <dt>{vi ? 'Hạn xử lý' : 'Due'}</dt>
            <dd className={isLate ? 'td-late' : undefined}>
              {formatDateTime(reply.dueAt)}
              {isLate && (vi ? ' – quá hạn' : ' – overdue')}
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}
