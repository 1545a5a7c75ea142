import type { Payload } from 'payload'

import { carryOut } from '../../outbox/wakeWorker.ts'
import { endChild } from '../../workflow/endChild.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { factsFor } from '../dossiers/factsFor.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { staleRev } from '../dossiers/refuseStale.ts'
import { subjects } from '../dossiers/subjects.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { sharingOut } from '../turns/sharingOut.ts'
import { writePassage } from '../dossiers/writePassage.ts'

type Args = {
  branch: string
  collection: WorkflowCollection
  id: string
  outcome: 'no' | 'yes'
  payload: Payload
}

/** Tells a parent that one of its cases has ended. Repeatable: what it already knows changes nothing. */
export const endChildCase = async ({ branch, collection, id, outcome, payload }: Args): Promise<void> => {
  const dossier = await findDossier({ collection, id, payload })
  const definition = await workflowOf(payload, dossier)
  const command = { action: 'childEnded', data: {} }
  const subject = subjects[collection]
  const facts = await factsFor({ actor: systemActor, command, definition, dossier, payload, subject })
  const passage = endChild({ branch, definition, facts, instance: instanceOf(dossier), outcome })
  if (!passage.ok) {
    if (passage.status === 409) return
    throw new Error(passage.problems[0]?.message.en ?? 'The parent refused the end of a child case')
  }
  const write = () =>
    writePassage({
      actor: systemActor,
      at: facts.now,
      automatic: true,
      changes: { branch, outcome },
      collection,
      commandKey: `${collection}:${id}:${String(passage.next.rev)}`,
      definition,
      delegator: null,
      dossier,
      extra: {},
      facts,
      history: { action: passage.transition.action, label: passage.transition.label.vi },
      passage,
      payload,
      request: null,
    })
  const instance = instanceOf(dossier)
  const written = await sharingOut({ definition, facts, instance, passage, payload, write })
  // The outbox tries again.
  if (written !== true) throw staleRev()
  await carryOut(payload, collection, id)
}
