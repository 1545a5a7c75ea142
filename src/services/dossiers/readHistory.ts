import type { Payload } from 'payload'

import { isRecord } from '../../shared/isRecord.ts'
import type { Person } from './actorOf.ts'
import type { WorkflowCollection } from './dossier.ts'
import { fieldGate } from './fieldGate.ts'
import { findDossier } from './findDossier.ts'
import { historyLines } from './historyLines.ts'

type Args = { actor: Person; collection: WorkflowCollection; id: string; payload: Payload }

/** All lines of a dossier's history as this person may read them, oldest first. */
export const readHistory = async ({ actor, collection, id, payload }: Args) => {
  const lines = await historyLines({ collection, id, payload })
  const { canRead } = await fieldGate(payload, await findDossier({ collection, id, payload }), actor)
  return lines.map(
    ({ commandKey: _key, createdAt: _made, request: _request, updatedAt: _changed, ...entry }) => ({
      ...entry,
      changes: visibleChanges(entry.action ?? '', entry.changes, canRead),
    }),
  )
}

/** Actions whose lines hold answers, by field key. */
const answersIn: ReadonlySet<string> = new Set(['migrate-form', 'save', 'undo-migrate-form'])

/** A line tells nobody what the form itself hides from them. */
const visibleChanges = (action: string, changes: unknown, canRead: (field: string) => boolean): unknown => {
  if (!isRecord(changes)) return changes
  if (action === 'migrate') return withoutBefore(changes)
  return answersIn.has(action) && !Array.isArray(changes['fields'])
    ? Object.fromEntries(Object.entries(changes).filter(([field]) => canRead(field)))
    : changes
}

/** The dossier as it was, with all of its answers, is kept for taking a migration back, and for nobody to read. */
const withoutBefore = ({ before: _whole, ...told }: Record<string, unknown>) => told
