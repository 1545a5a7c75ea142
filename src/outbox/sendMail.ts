import type { Payload } from 'payload'

import { mailKindOf } from '../notifications/mailKindOf.ts'
import { mailWayOf } from '../notifications/mailWayOf.ts'
import { nextDigestAt } from '../notifications/nextDigestAt.ts'
import type { MailChoice } from '../notifications/mailWayOf.ts'
import { digestCalendar } from '../services/calendar.ts'
import type { ProcedureMail } from '../workflow/procedureMail.ts'
import type { Entry } from './entry.ts'
import { handOver } from './handOver.ts'
import { holdForDigest } from './holdForDigest.ts'
import { leaveNotice } from './leaveNotice.ts'
import { mailFactsOf } from './mailFactsOf.ts'
import { recipientOf } from './recipientOf.ts'
import { writtenMail } from './writtenMail.ts'

/** Writes the mail and sends it as its reader has chosen: at once, in the digest of the day, or not. The notice comes always. */
export const sendMail = async (payload: Payload, entry: Entry) => {
  const user = await recipientOf(payload, entry)
  if (!user) return { status: 'done' as const, summary: 'Tài khoản không còn hoạt động' }
  const facts = mailFactsOf(entry, user.name)
  const mail = await writtenMail(payload, entry, user)
  const summary = `${user.email} – ${subjectInLists(entry) ?? mail.subject}`
  await leaveNotice(payload, {
    key: entry.dedupeKey,
    link: facts.link,
    subject: mail.subject,
    text: mail.text,
    user: user.id,
  })
  const { digestAt, way } = await wayOf(payload, entry, user.mail)
  if (way === 'none')
    return { status: 'done' as const, summary: `${summary} (người nhận chọn không gửi thư)` }
  if (way === 'digest') return holdForDigest({ digestAt, payload, summary, user: user.id })
  return handOver({ entry, mail, payload, summary, to: user.email })
}

/** Answers that a subject tells are for its reader, not for the technical administrator's list. */
const subjectInLists = ({ payload: { own } }: Entry): string | undefined =>
  (own as ProcedureMail | undefined)?.subject.vi

const wayOf = async (payload: Payload, { payload: facts }: Entry, choice: MailChoice = {}) => {
  if ([choice.news, choice.work].every((way) => (way ?? 'each') === 'each'))
    return { digestAt: '', way: 'now' as const }
  const { calendar, hour } = await digestCalendar(payload)
  // Like all of the outbox, on the clock of the machine.
  const digestAt = nextDigestAt(new Date().toISOString(), hour, calendar)
  const dueAt = facts['dueAt']
  const way = mailWayOf({
    choice,
    digestAt,
    dueAt: typeof dueAt === 'string' ? dueAt : null,
    isUrgent: facts['isUrgent'] === true,
    kind: mailKindOf(String(facts['template'])),
  })
  return { digestAt, way }
}
