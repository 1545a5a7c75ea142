'use client'

import { useState } from 'react'

import { formatDateTime } from '../../../shared/formatDateTime.ts'
import type { Language } from '../../../shared/language.ts'
import { say } from '../../../shared/say.ts'
import type { Text } from '../../../shared/text.ts'
import type { LinkStatus } from '../../../workflow/links/judgeLink.ts'
import type { ActionsReply, Failure } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
import { FailureNotice } from '../../shared/FailureNotice.tsx'
import type { GivenLink } from './givenLink.ts'
import { ShownNames } from './ShownNames.tsx'

type LinkListProps = {
  /** Of the fields of the form, by key. */
  labels: Record<string, string>
  language: Language
  links: GivenLink[]
  onChange: () => void
  reply: Pick<ActionsReply, 'actions' | 'everyday'>
}

const words: Record<LinkStatus, Text> = {
  expired: { vi: 'Đã hết hạn', en: 'Expired' },
  moved: { vi: 'Hết hiệu lực: hồ sơ đã chuyển', en: 'Ended: the dossier has moved' },
  open: { vi: 'Còn hiệu lực', en: 'Open' },
  revoked: { vi: 'Đã thu hồi', en: 'Taken back' },
  rightless: { vi: 'Hết hiệu lực: Ông/Bà không còn quyền', en: 'Ended: no longer yours to give' },
  used: { vi: 'Đã dùng', en: 'Used' },
}

/** The links that one has given, what became of each, and taking back those that are open. */
export function LinkList({ labels, language, links, onChange, reply }: LinkListProps) {
  const vi = language === 'vi'
  const [failure, setFailure] = useState<Failure | null>(null)
  const labelOf = (name: string) => {
    const known = [...reply.actions, ...reply.everyday].find((action) => action.name === name)
    return known ? say(known.label, language) : name
  }
  const revoke = async (id: string) => {
    const outcome = await callApi(`/api/one-time-links/${id}/revoke`, { body: {}, method: 'POST' })
    setFailure(outcome.ok ? null : outcome.failure)
    onChange()
  }

  if (links.length === 0) return <p className="td-muted">{vi ? 'Chưa gửi liên kết nào.' : 'None yet.'}</p>
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <ul className="td-links">
        {links.map((link) => (
          <li key={link.id}>
            <div>
              <strong>{link.recipientName}</strong> <span className="td-muted">{link.recipientEmail}</span>
              <p>
                {link.actions.map(labelOf).join('; ')} · {vi ? 'gửi' : 'sent'}{' '}
                {formatDateTime(link.createdAt)} · {vi ? 'đến hết' : 'until'} {formatDateTime(link.expiresAt)}
              </p>
              <ShownNames labels={labels} language={language} link={link} />
            </div>
            <div className="td-links__end">
              <span className={link.status === 'open' ? 'td-links__open' : 'td-muted'}>
                {say(words[link.status], language)}
                {link.usedAt && ` ${formatDateTime(link.usedAt)}`}
              </span>
              {link.status === 'open' && (
                <button
                  aria-label={`${vi ? 'Thu hồi liên kết của' : 'Take back the link of'} ${link.recipientName}`}
                  className="td-button td-button--small"
                  onClick={() => void revoke(link.id)}
                  type="button"
                >
                  {vi ? 'Thu hồi' : 'Take back'}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
