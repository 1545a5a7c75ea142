import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import { buildLinkMail } from '../notifications/buildLinkMail.ts'
import { findLink } from '../services/links/findLink.ts'
import { judgeStoredLink } from '../services/links/judgeStoredLink.ts'
import { linkToken } from '../services/links/linkToken.ts'
import type { Entry } from './entry.ts'
import { handOver } from './handOver.ts'

/** Mails a one-time link while it opens something; its address is in the mail alone. */
export const sendLink = async (payload: Payload, entry: Entry) => {
  const link = await findLink(payload, String(entry.payload['link']))
  const judged = await judgeStoredLink(payload, link)
  if (!judged?.giver || judged.status !== 'open') {
    return { status: 'done' as const, summary: `${link.title}: liên kết không còn hiệu lực, không gửi` }
  }
  const facts = {
    actions: judged.actions.map(({ label }) => label.vi),
    expiresAt: link.expiresAt,
    giver: judged.giver.name,
    note: link.note ?? '',
    recipientName: link.recipientName,
    title: link.title,
  }
  const address = `${getEnv().SERVER_URL}/lien-ket/${linkToken(link.id)}`
  return handOver({
    entry,
    kept: buildLinkMail({ ...facts, link: null }),
    mail: buildLinkMail({ ...facts, link: address }),
    payload,
    to: link.recipientEmail,
  })
}
