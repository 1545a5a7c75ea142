import type { Payload } from 'payload'

import { buildDigest, type DigestItem } from '../notifications/buildDigest.ts'
import type { Entry } from './entry.ts'
import { gatherDigest } from './gatherDigest.ts'
import { handOver } from './handOver.ts'
import { mailFactsOf } from './mailFactsOf.ts'
import { recipientOf } from './recipientOf.ts'
import { writtenMail } from './writtenMail.ts'

/** Sends what was kept back for a person and day as one mail. */
export const sendDigest = async (payload: Payload, entry: Entry) => {
  const user = await recipientOf(payload, entry)
  if (!user) return { status: 'done' as const, summary: 'Tài khoản không còn hoạt động' }
  const rows = await gatherDigest(payload, entry)
  if (rows.length === 0) return { status: 'done' as const, summary: 'Không có thư nào để tổng hợp' }
  const items: DigestItem[] = []
  for (const row of rows) {
    // A mail in the words of its procedure is told by its own subject.
    const own = row.payload['own'] ? { subject: (await writtenMail(payload, row, user)).subject } : {}
    items.push({
      ...own,
      at: row.createdAt,
      dossier: `${row.subjectCollection}:${row.subjectId}`,
      facts: mailFactsOf(row, user.name),
      template: String(row.payload['template']),
    })
  }
  const mail = buildDigest({
    day: String(entry.payload['day']),
    items,
    language: 'vi',
    recipientName: user.name,
  })
  return handOver({ entry, mail, payload, to: user.email })
}
