import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import { buildMail } from '../notifications/buildMail.ts'
import type { MailFacts } from '../notifications/types.ts'
import type { Entry } from './entry.ts'
import { keepClaim } from './keepClaim.ts'
import { leaveNotice } from './leaveNotice.ts'
import { mailTransport } from './mailTransport.ts'

/** Writes the mail and hands it to the mail server; without one it stays readable in the outbox. */
export const sendMail = async (payload: Payload, entry: Entry) => {
  const facts = entry.payload
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: String(facts['user']),
    overrideAccess: true,
  })
  if (!user || user.active === false)
    return { status: 'done' as const, summary: 'Tài khoản không còn hoạt động' }
  const link = `${getEnv().SERVER_URL}/admin/collections/${String(facts['collection'])}/${entry.subjectId}`
  const mail = buildMail({
    facts: {
      comment: facts['comment'] as MailFacts['comment'],
      deadline: facts['dueAt'] as MailFacts['deadline'],
      link,
      recipientName: user.name,
      sender: facts['actorName'] as MailFacts['sender'],
      state: facts['stateLabel'] as MailFacts['state'],
      supplement: facts['comment'] as MailFacts['supplement'],
      title: facts['title'] as MailFacts['title'],
    },
    language: 'vi',
    template: String(facts['template']),
  })
  const message = {
    from: getEnv().MAIL_FROM,
    html: mail.html,
    subject: mail.subject,
    text: mail.text,
    to: user.email,
  }
  const summary = `${user.email} – ${mail.subject}`
  await leaveNotice(payload, {
    key: entry.dedupeKey,
    link,
    subject: mail.subject,
    text: mail.text,
    user: user.id,
  })
  const transport = mailTransport()
  if (!transport) return { delivered: message, status: 'recorded' as const, summary }
  // The same row always bears the same Message-ID, so a repeat after a cut connection is recognised as one mail.
  const messageId = `<${createHash('sha256').update(entry.dedupeKey).digest('hex').slice(0, 40)}@thi-dua>`
  await keepClaim(payload, entry)
  await transport.sendMail({ ...message, messageId })
  return { delivered: { subject: mail.subject, to: user.email }, status: 'done' as const, summary }
}
