import type { Payload } from 'payload'

import { stateOf } from '../../workflow/stateOf.ts'
import { daySources } from '../../workflow/timers/daySources.ts'
import { followDays } from '../../workflow/timers/followDays.ts'
import type { Instance } from '../../workflow/types.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { subjects } from './subjects.ts'
import { systemActor } from './systemActor.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  collection: WorkflowCollection
  /** As it will be kept. */
  dossier: Dossier
  instance: Instance
  payload: Payload
}

/** An instance whose deadline and timers follow what is written to its dossier beside it; to be kept in the same write. */
export const followAnswers = async ({ collection, dossier, instance, payload }: Args): Promise<Instance> => {
  const definition = await workflowOf(payload, dossier)
  const state = stateOf(definition, instance.state)
  if (state === undefined || daySources(state).length === 0) return instance
  const command = { action: 'save', data: {} }
  const subject = subjects[collection]
  const facts = await factsFor({ actor: systemActor, command, definition, dossier, payload, subject })
  return followDays(definition, instance, facts)
}
