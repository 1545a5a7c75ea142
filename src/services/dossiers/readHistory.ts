import type { Payload } from 'payload'

import type { WorkflowCollection } from './dossier.ts'

import type { Person } from './actorOf.ts'
import { fieldGate } from './fieldGate.ts'
import { findDossier } from './findDossier.ts'
import { historyLines } from './historyLines.ts'
import { visibleChanges } from './visibleChanges.ts'

type Args = { actor: Person; collection: WorkflowCollection; id: string; payload: Payload }

/** All lines of a dossier's history as this person may read them, oldest first. */
export const readHistory = async ({ actor, collection, id, payload }: Args) => {
  const lines = await historyLines(payload, collection, id)
  const { canRead } = await fieldGate(payload, await findDossier({ collection, id, payload }), actor)
  return lines.map(
    ({ commandKey: _key, createdAt: _made, request: _request, updatedAt: _changed, ...entry }) => ({
      ...entry,
      changes: visibleChanges(entry.action ?? '', entry.changes, canRead),
    }),
  )
}
