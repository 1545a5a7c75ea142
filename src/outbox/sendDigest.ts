import type { Payload } from 'payload'

import { buildDigest } from '../notifications/buildDigest.ts'
import type { Entry } from './entry.ts'
import { gatherDigest } from './gatherDigest.ts'
import { handOver } from './handOver.ts'
import { mailFactsOf } from './mailFactsOf.ts'
import { recipientOf } from './recipientOf.ts'

/** Sends what was kept back for a person and day as one mail. */
export const sendDigest = async (payload: Payload, entry: Entry) => {
  const user = await recipientOf(payload, entry)
  if (!user) return { status: 'done' as const, summary: 'Tài khoản không còn hoạt động' }
  const rows = await gatherDigest(payload, entry)
  if (rows.length === 0) return { status: 'done' as const, summary: 'Không có thư nào để tổng hợp' }
  const mail = buildDigest({
    day: String(entry.payload['day']),
    items: rows.map((row) => ({
      at: row.createdAt,
      dossier: `${row.subjectCollection}:${row.subjectId}`,
      facts: mailFactsOf(row, user.name),
      template: String(row.payload['template']),
    })),
    language: 'vi',
    recipientName: user.name,
  })
  return handOver({ entry, mail, payload, to: user.email })
}
