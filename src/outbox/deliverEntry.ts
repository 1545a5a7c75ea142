import type { Payload } from 'payload'

import { type ConsequenceName, consequenceNames } from '../commendation/consequenceNames.ts'
import { followInSteps } from '../services/calendarChange/followInSteps.ts'
import { callBackCases } from '../services/cases/callBackCases.ts'
import { callOffCases } from '../services/cases/callOffCases.ts'
import { endChildCase } from '../services/cases/endChildCase.ts'
import { failChildCase } from '../services/cases/failChildCase.ts'
import { startChildCase } from '../services/cases/startChildCase.ts'
import { settleVote } from '../services/council/settleVote.ts'
import { awardLines } from '../services/decisions/awardLines.ts'
import { recordAchievement } from '../services/decisions/recordAchievement.ts'
import { revokeLines } from '../services/decisions/revokeLines.ts'
import { strikeAchievement } from '../services/decisions/strikeAchievement.ts'
import type { WorkflowCollection } from '../services/dossiers/dossier.ts'
import { beginScheduled } from '../services/schedules/beginScheduled.ts'
import type { ScheduledWork } from '../services/schedules/scheduledWork.ts'
import { actOnRelated } from './actOnRelated.ts'
import { assignWork } from './assignWork.ts'
import { callWebhook } from './callWebhook.ts'
import { claimEntry } from './claimEntry.ts'
import type { Entry } from './entry.ts'
import { keepRecord } from './keepRecord.ts'
import { finishEntry, isLastAttempt } from './finishEntry.ts'
import { notifyUser } from './notifyUser.ts'
import { publishPage } from './publishPage.ts'
import { sendDigest } from './sendDigest.ts'
import { sendLink } from './sendLink.ts'
import { sendMail } from './sendMail.ts'
import { sendPasswordMail } from './sendPasswordMail.ts'
import { tellParent } from './tellParent.ts'
import { writeDocument } from './writeDocument.ts'

type Consequence = (payload: Payload, id: string, actor: string) => Promise<void>

/** Publication shows whatever is published by its state, so there is nothing to carry out. */
const nothing: Consequence = () => Promise.resolve()

/** What workflow definitions may name under `run`. */
const consequences: Record<ConsequenceName, Consequence> = {
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
    if (isLastAttempt(entry)) await tellParent(payload, entry, error)
    await finishEntry(payload, entry, { error })
  }
  return true
}

const deliver = async (payload: Payload, entry: Entry) => {
  const dossier = {
    collection: entry.subjectCollection as WorkflowCollection,
    id: entry.subjectId,
    payload,
  }
  if (entry.kind === 'mail') return sendMail(payload, entry)
  if (entry.kind === 'link') return sendLink(payload, entry)
  if (entry.kind === 'password') return sendPasswordMail(payload, entry)
  if (entry.kind === 'digest') return sendDigest(payload, entry)
  if (entry.kind === 'assign') {
    await assignWork(payload, entry)
    return { status: 'done' as const, summary: String(entry.payload['title'] ?? '') }
  }
  if (entry.kind === 'notify') {
    await notifyUser(payload, entry)
    return { status: 'done' as const }
  }
  if (entry.kind === 'act') return { status: 'done' as const, summary: await actOnRelated(payload, entry) }
  if (entry.kind === 'case') {
    const isBegun = await startChildCase({
      branch: textOrNull(entry.payload['branch']),
      ...dossier,
      key: entry.dedupeKey,
      procedure: String(entry.payload['procedure']),
      title: textOrNull(entry.payload['title']),
      unit: textOrNull(entry.payload['unit']),
    })
    return { status: 'done' as const, ...(isBegun ? {} : { summary: 'Hồ sơ gốc không còn chờ' }) }
  }
  if (entry.kind === 'childFailed') {
    await failChildCase({
      ...(entry.payload as { branch: string; key: string; reason: string; unit: null | string }),
      ...dossier,
    })
    return { status: 'done' as const }
  }
  if (entry.kind === 'childrenAwaited') {
    await callBackCases({
      ...(entry.payload as { branches: string[]; rev: number }),
      ...dossier,
    })
    return { status: 'done' as const }
  }
  if (entry.kind === 'childrenLeft') {
    await callOffCases({
      ...(entry.payload as { branches: string[]; ends: boolean; from?: number; rev: number }),
      ...dossier,
    })
    return { status: 'done' as const }
  }
  if (entry.kind === 'childEnded') {
    const { outcome, parent } = entry.payload as {
      outcome: 'no' | 'yes'
      parent: { branch: string; collection: WorkflowCollection; id: string }
    }
    await endChildCase({ ...parent, outcome, payload })
    return { status: 'done' as const }
  }
  if (entry.kind === 'calendar') {
    const work = entry.payload as Parameters<typeof followInSteps>[1]
    return { status: 'done' as const, summary: await followInSteps(payload, work) }
  }
  if (entry.kind === 'schedule') {
    const work = { ...(entry.payload as ScheduledWork), procedure: entry.subjectId }
    return { status: 'done' as const, summary: await beginScheduled(payload, work) }
  }
  if (entry.kind === 'document') return writeDocument(payload, entry)
  if (entry.kind === 'publish') return publishPage(payload, entry)
  if (entry.kind === 'record') return keepRecord(payload, entry)
  if (entry.kind === 'webhook') return callWebhook(payload, entry)
  const name = String(entry.payload['name'] ?? '')
  const known = consequenceNames.find((each) => each === name)
  if (!known) throw new Error(`No consequence is called ${name}`)
  await consequences[known](payload, entry.subjectId, String(entry.payload['actor'] ?? ''))
  return { status: 'done' as const, summary: name }
}

const textOrNull = (value: unknown): null | string => (typeof value === 'string' ? value : null)
