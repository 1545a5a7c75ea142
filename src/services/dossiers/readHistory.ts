import type { Payload } from 'payload'

import { isRecord } from '../../shared/isRecord.ts'
import type { Text } from '../../shared/text.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { Hop, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { WorkflowCollection } from './dossier.ts'
import { fieldGate } from './fieldGate.ts'
import { findDossier } from './findDossier.ts'
import { historyLines } from './historyLines.ts'
import { namesInLines } from './namesInLines.ts'
import { visibleChanges } from './visibleChanges.ts'
import { wordsOfLine } from './wordsOfLine.ts'
import { workflowOf } from './workflowOf.ts'

type Args = { actor: Person; collection: WorkflowCollection; id: string; payload: Payload }

/** All lines of a dossier's history as this person may read them, oldest first. */
export const readHistory = async ({ actor, collection, id, payload }: Args) => {
  const lines = await historyLines({ collection, id, payload })
  const dossier = await findDossier({ collection, id, payload })
  const { canRead } = await fieldGate(payload, dossier, actor)
  const definition = await workflowOf(payload, dossier)
  const names = await namesInLines(payload, lines)
  return lines.map(
    ({ commandKey: _key, createdAt: _made, request: _request, updatedAt: _changed, ...entry }) => ({
      ...entry,
      words: wordsOfLine(entry.changes, definition, names),
      changes: inWords(visibleChanges(entry.action ?? '', entry.changes, canRead), definition),
    }),
  )
}

/** The steps of a line with their names beside their keys; a step that the workflow has no more keeps its key. */
const inWords = (changes: unknown, definition: WorkflowDefinition): unknown => {
  if (!isRecord(changes) || !Array.isArray(changes['path'])) return changes
  const path = (changes['path'] as Hop[]).map((hop) => {
    const way = definition.transitions.find(
      ({ action, from }) => action === hop.action && from.includes(hop.from),
    )
    const plain = (key: string): Text => ({ vi: key, en: key })
    return {
      ...hop,
      label: way?.label ?? plain(hop.action),
      toLabel: stateOf(definition, hop.to)?.label ?? plain(hop.to),
    }
  })
  return { ...changes, path }
}
