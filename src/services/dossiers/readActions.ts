import type { Payload } from 'payload'

import { availableActions } from '../../workflow/availableActions.ts'
import { canWriteAnswers } from '../../workflow/canWriteAnswers.ts'
import type { Person } from './actorOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { factsFor } from './factsFor.ts'
import { peopleFor } from './peopleFor.ts'
import { relationsIn } from './relationsIn.ts'
import { subjects } from './subjects.ts'
import { workflowOf } from './workflowOf.ts'

type Args = { actor: Person; collection: WorkflowCollection; dossier: Dossier; payload: Payload }

/** What this person may do now, and whose turn it is. */
export const readActions = async ({ actor, collection, dossier, payload }: Args) => {
  const definition = await workflowOf(payload, dossier)
  const state = definition.states.find(({ key }) => key === dossier.state)
  const command = { action: '', data: {} }
  const facts = await factsFor({
    actor,
    command,
    definition,
    dossier,
    payload,
    subject: subjects[collection],
  })
  const turn = await peopleFor(payload, state?.turn ?? [], await relationsIn(payload, dossier))
  return {
    actions: availableActions({
      definition,
      facts,
      instance: {
        dueAt: dossier.dueAt ?? null,
        previousState: dossier.previousState ?? null,
        rev: dossier.rev,
        state: dossier.state,
      },
    }),
    canWrite: canWriteAnswers(definition, dossier.state, actor.roles, facts.relations),
    dueAt: dossier.dueAt ?? null,
    phase: state?.phase ?? null,
    rev: dossier.rev,
    state: dossier.state,
    stateLabel: state?.label ?? null,
    turn: turn.map(({ id, name }) => ({ id, name })),
  }
}
