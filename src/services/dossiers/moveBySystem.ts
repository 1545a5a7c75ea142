import type { Payload } from 'payload'

import { carryOut } from '../../outbox/wakeWorker.ts'
import type { Facts, Instance, Passage, Refusal, WorkflowDefinition } from '../../workflow/types.ts'
import { sharingOut } from '../turns/sharingOut.ts'
import type { WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { findDossier } from './findDossier.ts'
import { instanceOf } from './instanceOf.ts'
import { staleRev } from './refuseStale.ts'
import { subjects } from './subjects.ts'
import { systemActor } from './systemActor.ts'
import { workflowOf } from './workflowOf.ts'
import { writePassage } from './writePassage.ts'

type Judge = (given: {
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
}) => Passage | Refusal

type Args = {
  action: string
  changes: Record<string, unknown>
  collection: WorkflowCollection
  comment?: string
  id: string
  judge: Judge
  payload: Payload
}

/**
 * What happens to a dossier by itself, as one write marked as automatic; false when it no longer concerns it (409), so that
 * a repeat changes nothing. Throws where somebody wrote meanwhile: whoever delivers it tries again.
 */
export const moveBySystem = async (args: Args): Promise<boolean> => {
  const { action, changes, collection, comment, id, judge, payload } = args
  const dossier = await findDossier({ collection, id, payload })
  const definition = await workflowOf(payload, dossier)
  const command = { action, data: {} }
  const subject = subjects[collection]
  const facts = await factsFor({ actor: systemActor, command, definition, dossier, payload, subject })
  const instance = instanceOf(dossier)
  const passage = judge({ definition, facts, instance })
  if (!passage.ok) {
    if (passage.status === 409) return false
    throw new Error(passage.problems[0]?.message.en ?? 'The dossier refused what happened to it')
  }
  const write = () =>
    writePassage({
      actor: systemActor,
      at: facts.now,
      automatic: true,
      changes,
      collection,
      comment,
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
  const written = await sharingOut({ definition, facts, instance, passage, payload, write })
  if (written !== true) throw staleRev()
  await carryOut(payload, collection, id)
  return true
}
