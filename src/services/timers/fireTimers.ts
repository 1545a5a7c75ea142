import type { Payload } from 'payload'

import { carryOut } from '../../outbox/wakeWorker.ts'
import { fireTimer } from '../../workflow/timers/fireTimer.ts'
import { now } from '../clock.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { factsFor } from '../dossiers/factsFor.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { subjects } from '../dossiers/subjects.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { sharingOut } from '../turns/sharingOut.ts'
import { writePassage } from '../dossiers/writePassage.ts'

/** More rings at one time mean a definition that winds itself up; the rest waits for the next round. */
const maxRings = 20

/**
 * Rings every timer of a dossier that is due. Each is one atomic write on the rev it was judged on: of two workers
 * that see it, one rings it, and what a person did in between counts first.
 */
export const fireTimers = async (
  payload: Payload,
  collection: WorkflowCollection,
  id: string,
): Promise<number> => {
  let rung = 0
  while (rung < maxRings && (await fireNext(payload, collection, id))) rung += 1
  if (rung > 0) await carryOut(payload, collection, id)
  return rung
}

const isDue = (dossier: Dossier): boolean => {
  const at = now()
  return instanceOf(dossier).flow.timers.some((timer) => timer.at <= at)
}

const fireNext = async (payload: Payload, collection: WorkflowCollection, id: string): Promise<boolean> => {
  const dossier = await findDossier({ collection, id, payload })
  // What is asked again after its ring, or was rung by another worker, costs no look at the staff list.
  if (!isDue(dossier)) return false
  const definition = await workflowOf(payload, dossier)
  const command = { action: 'timer', data: {} }
  const subject = subjects[collection]
  const facts = await factsFor({ actor: systemActor, command, definition, dossier, payload, subject })
  const passage = fireTimer({ definition, facts, instance: instanceOf(dossier) })
  if (passage === null) return false
  const { action } = passage.transition
  const at = facts.now
  const extra =
    passage.path.length > 0
      ? ((await subject.set?.({ actor: systemActor, at, command, dossier, passage, payload })) ?? {})
      : {}
  const write = () =>
    writePassage({
      actor: systemActor,
      at,
      automatic: true,
      changes: {},
      collection,
      commandKey: `${collection}:${id}:${String(passage.next.rev)}`,
      definition,
      delegator: null,
      dossier,
      extra,
      facts,
      history: { action, label: passage.transition.label.vi },
      passage,
      payload,
      request: null,
    })
  const instance = instanceOf(dossier)
  // Where somebody else was given the same turn, the next round chooses anew.
  return (await sharingOut({ definition, facts, instance, passage, payload, write })) === true
}
