'use client'

import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { ActionsReply } from '../shared/apiTypes.ts'
import { StateBadge } from '../shared/StateBadge.tsx'
import { Standing } from './Standing.tsx'

type DossierHeaderProps = {
  labels?: Record<string, string>
  language: Language
  reply: ActionsReply
  title: string
}

/** What it is, and how it stands. */
export function DossierHeader({ labels, language, reply, title }: DossierHeaderProps) {
  return (
    <header className="td-header">
      <div className="td-header__title">
        <h1>{title}</h1>
        <StateBadge label={say(reply.stateLabel, language)} state={reply.state} />
      </div>
      <p className="td-header__phase">{say(reply.phase, language)}</p>
      <Standing labels={labels} language={language} reply={reply} />
    </header>
  )
}
