import type { OutboxEntry } from '../../database/journal.ts'
import { newId } from '../../database/newId.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { subjects } from '../dossiers/subjects.ts'

type Args = {
  actor: Pick<Person, 'name'>
  at: string
  collection: WorkflowCollection
  comment?: string
  definition: WorkflowDefinition
  dossier: Dossier
  next: Instance
}

/** Makes a row of the outbox; its key and what it carries beside what every row tells of the dossier. */
export type Row = (kind: string, key: string, more: Record<string, unknown>) => OutboxEntry

/** Rows of one write: under one prefix, so that the same write made again asks for nothing twice. */
export const rowMaker = ({ actor, at, collection, comment, definition, dossier, next }: Args): Row => {
  const base = `${collection}:${dossier.id}:${String(next.rev)}`
  const facts = {
    actorName: actor.name,
    collection,
    comment: comment ?? null,
    dueAt: next.dueAt,
    rev: next.rev,
    state: next.state,
    stateLabel: stateOf(definition, next.state)?.label ?? null,
    title: subjects[collection].title(dossier),
  }
  return (kind, key, more) => ({
    attempts: 0,
    dedupeKey: `${base}:${key}`,
    fence: 0,
    id: newId(),
    kind,
    lastError: null,
    leaseUntil: null,
    nextAttemptAt: at,
    payload: { ...facts, ...more },
    status: 'queued',
    subjectCollection: collection,
    subjectId: dossier.id,
  })
}
