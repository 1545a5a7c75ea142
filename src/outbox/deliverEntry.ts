import type { Payload } from 'payload'

import { settleVote } from '../services/council/settleVote.ts'
import { awardLines } from '../services/decisions/awardLines.ts'
import { recordAchievement } from '../services/decisions/recordAchievement.ts'
import { revokeLines } from '../services/decisions/revokeLines.ts'
import { strikeAchievement } from '../services/decisions/strikeAchievement.ts'
import { assignWork } from './assignWork.ts'
import { claimEntry } from './claimEntry.ts'
import type { Entry } from './entry.ts'
import { finishEntry } from './finishEntry.ts'
import { sendMail } from './sendMail.ts'

type Consequence = (payload: Payload, id: string, actor: string) => Promise<void>

/** Publication shows whatever is published by its state, so there is nothing to carry out. */
const nothing: Consequence = () => Promise.resolve()

/** What workflow definitions may name under `run`. */
const consequences: Record<string, Consequence> = {
  awardLines,
  publishExemplar: nothing,
  recordAchievement,
  revokeLines,
  settleVote,
  strikeAchievement,
}

/** Claims and delivers one row; false when another worker has it. Every delivery may safely happen again. */
export const deliverEntry = async (payload: Payload, found: Entry): Promise<boolean> => {
  const entry = await claimEntry(payload, found)
  if (!entry) return false
  try {
    await finishEntry(payload, entry, await deliver(payload, entry))
  } catch (error) {
    payload.logger.warn({
      dedupeKey: entry.dedupeKey,
      err: error,
      msg: 'A delivery failed and will be tried again',
    })
    await finishEntry(payload, entry, { error })
  }
  return true
}

const deliver = async (payload: Payload, entry: Entry) => {
  if (entry.kind === 'mail') return sendMail(payload, entry)
  if (entry.kind === 'assign') {
    await assignWork(payload, entry)
    return { status: 'done' as const, summary: String(entry.payload['title'] ?? '') }
  }
  const name = String(entry.payload['name'] ?? '')
  const consequence = consequences[name]
  if (!consequence) throw new Error(`No consequence is called ${name}`)
  await consequence(payload, entry.subjectId, String(entry.payload['actor'] ?? ''))
  return { status: 'done' as const, summary: name }
}
