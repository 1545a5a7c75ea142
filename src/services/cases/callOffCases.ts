import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { callOff } from '../../workflow/children/callOff.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { moveBySystem } from '../dossiers/moveBySystem.ts'
import { begunCases, caseOfRow } from './begunCases.ts'

type Args = {
  branches: string[]
  collection: WorkflowCollection
  ends: boolean
  from?: number
  id: string
  payload: Payload
  /** The parent's, when it left them. */
  rev: number
}

/**
 * The parent has moved on without these cases: those that were to be begun are not, those under way say so or end.
 * Repeatable. Cases that the parent sent out later stand as they are.
 */
export const callOffCases = async ({ ends, payload, rev, ...args }: Args): Promise<void> => {
  for (const { row } of await begunCases({ ...args, payload, until: rev })) {
    const { dedupeKey, fence, id, status } = row
    const isWaiting = status === 'queued' || status === 'dead'
    const isOurs =
      isWaiting &&
      (await dossierStore(payload).compareAndSet({
        collection: 'outbox',
        id,
        set: { status: 'done', summary: 'Hồ sơ gốc không còn chờ' },
        where: { fence: fence ?? 0, status },
      }))
    if (status === 'leased' || (isWaiting && !isOurs)) {
      throw new Error('A case that is no longer awaited is just being begun')
    }
    // Also of one that was given up after it had been begun.
    const begun = await caseOfRow(payload, dedupeKey)
    if (begun === null) continue
    await moveBySystem({
      action: 'calledOff',
      changes: {},
      collection: 'cases',
      id: begun,
      judge: (given) => callOff({ ...given, ends }),
      payload,
    })
  }
}
