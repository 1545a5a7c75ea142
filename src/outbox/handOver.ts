import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { getEnv } from '../env.ts'
import type { Mail } from '../notifications/types.ts'
import type { Entry } from './entry.ts'
import { keepClaim } from './keepClaim.ts'
import { mailTransport } from './mailTransport.ts'

type Args = {
  entry: Entry
  /** What is kept of it where there is no mail server, if not all. */
  kept?: Mail
  mail: Mail
  payload: Payload
  /** What the list of the outbox says of it; its subject when absent. */
  summary?: string
  to: string
}

/** Notices of absence do not answer what says that no person wrote it (RFC 3834). */
const byMachine = { 'Auto-Submitted': 'auto-generated' }

/** Hands a mail to the mail server; without one it stays readable in the outbox. */
export const handOver = async ({ entry, kept, mail, payload, to, ...told }: Args) => {
  const { subject } = mail
  const envelope = { from: getEnv().MAIL_FROM, to }
  const summary = told.summary ?? `${to} – ${subject}`
  const transport = mailTransport()
  if (!transport)
    return { delivered: { ...envelope, ...(kept ?? mail) }, status: 'recorded' as const, summary }
  // The same row always bears the same Message-ID, so a repeat after a cut connection is recognised as one mail.
  const messageId = `<${createHash('sha256').update(entry.dedupeKey).digest('hex').slice(0, 40)}@thi-dua>`
  await keepClaim(payload, entry)
  await transport.sendMail({ ...envelope, ...mail, headers: byMachine, messageId })
  return { delivered: { subject, to }, status: 'done' as const, summary }
}
