import type { Payload } from 'payload'

import { mailKindOf } from '../notifications/mailKindOf.ts'
import { mailWayOf } from '../notifications/mailWayOf.ts'
import { nextDigestAt } from '../notifications/nextDigestAt.ts'
import type { MailChoice } from '../notifications/mailWayOf.ts'
import { digestCalendar } from '../services/calendar.ts'
import { sealedId } from '../workflow/seal/sealedId.ts'
import type { ProcedureMail } from '../workflow/procedureMail.ts'
import type { Entry } from './entry.ts'
import { holderOf } from './holderOf.ts'
import { handOver } from './handOver.ts'
import { holdForDigest } from './holdForDigest.ts'
import { leaveNotice } from './leaveNotice.ts'
import { mailFactsOf } from './mailFactsOf.ts'
import { recipientOf } from './recipientOf.ts'
import { writtenMail } from './writtenMail.ts'

/** Writes the mail and sends it as its reader has chosen: at once, in the digest of the day, or not. The notice comes always. */
export const sendMail = async (payload: Payload, entry: Entry) => {
  const account = await recipientOf(payload, entry)
  // Under a seal the notice that is kept of a mail addresses nobody by name.
  const isSealed = entry.payload['user'] === sealedId
  const user = account && isSealed ? { ...account, name: 'Ông/Bà' } : account
  if (!user) return { status: 'done' as const, summary: 'Tài khoản không còn hoạt động' }
  const facts = mailFactsOf(entry, user.name)
  const mail = await writtenMail(payload, entry, user)
  // The outbox is read by those who keep the system: it tells them of no recipient under a seal.
  const address = isSealed ? hiddenAddress : user.email
  const summary = `${address} – ${subjectInLists(entry) ?? mail.subject}`
  await leaveNotice(payload, {
    key: entry.dedupeKey,
    link: facts.link,
    subject: mail.subject,
    text: mail.text,
    ...(await holderOf(payload, entry, String(entry.payload['user']))),
  })
  const { digestAt, way } = await wayOf(payload, entry, user.mail)
  if (way === 'none')
    return {
      status: 'done' as const,
      // Under a seal nothing is said of what its reader has chosen.
      summary: isSealed ? summary : `${summary} (người nhận chọn không gửi thư)`,
    }
  if (isSealed) return handOverSealed({ entry, mail, payload, summary, to: user.email })
  if (way === 'digest') return holdForDigest({ digestAt, payload, summary, user: user.id })
  return handOver({ entry, mail, payload, summary, to: user.email })
}

const hiddenAddress = 'Người nhận được giữ kín'

/**
 * A digest gathers what one person has, so a sealed mail waits for none. What a mail server says of an address stays out of
 * the outbox, and so does the mail itself where there is none.
 */
const handOverSealed = async (args: Parameters<typeof handOver>[0]) => {
  const { subject } = args.mail
  const kept = { html: '', subject, text: '' }
  const outcome = await handOver({ ...args, kept }).catch(() => {
    throw new Error('The mail could not be handed over; its recipient is sealed')
  })
  return { ...outcome, delivered: { subject, to: hiddenAddress } }
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
