import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { callBack } from '../../workflow/children/callOff.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { moveBySystem } from '../dossiers/moveBySystem.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { begunCases, caseOfRow } from './begunCases.ts'
import { endChildCase } from './endChildCase.ts'

type Args = {
  branches: string[]
  collection: WorkflowCollection
  id: string
  payload: Payload
  /** Of the parent’s move that was taken back. */
  rev: number
}

/** The parent waits for these cases again: those under way are told, and of those that ended meanwhile the parent is. Repeatable. */
export const callBackCases = async ({ payload, rev, ...args }: Args): Promise<void> => {
  for (const { branch, row } of await begunCases({ ...args, payload, until: rev })) {
    const begun = await caseOfRow(payload, row.dedupeKey)
    if (begun === null) {
      // It was called off before it was begun.
      await dossierStore(payload).compareAndSet({
        collection: 'outbox',
        id: row.id,
        set: { attempts: 0, nextAttemptAt: new Date().toISOString(), status: 'queued', summary: null },
        where: { status: 'done' },
      })
      continue
    }
    await moveBySystem({
      action: 'calledBack',
      changes: {},
      collection: 'cases',
      id: begun,
      judge: callBack,
      payload,
    })
    const child = await findDossier({ collection: 'cases', id: begun, payload })
    const end = stateOf(await workflowOf(payload, child), child.state)?.kind
    const { collection, id } = args
    if (child.flow?.parent?.leftAt !== undefined && (end === 'success' || end === 'failure')) {
      await endChildCase({ branch, collection, id, outcome: end === 'success' ? 'yes' : 'no', payload })
    }
  }
}
