import type { Payload } from 'payload'

import { once, type Command } from '../commands/once.ts'
import { commandAnswer } from './commandAnswer.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import type { Person } from './actorOf.ts'

type Args = {
  actor: Person
  collection: WorkflowCollection
  idempotencyKey?: string
  input: Record<string, unknown>
  payload: Payload
}

export type Started = { id: string; rev: number; state: string }

/**
 * Begins a dossier, or tells again which one this command began. That is asked before anything is judged: the window
 * may have closed meanwhile, a newer form be published, a name be corrected.
 */
export const startOnce = (
  { actor, collection, idempotencyKey, input, payload }: Args,
  begin: (command: Command) => Promise<Dossier>,
): Promise<Started> =>
  once({ actor, idempotencyKey, payload, request: { collection, input } }, async (command) => {
    const given = command.key ? await commandAnswer(payload, command.key, command.request) : null
    if (given) return { id: given.subjectId, rev: given.rev, state: given.state }
    const { id, rev, state } = await begin(command)
    return { id, rev, state }
  })
