import type { Payload } from 'payload'

import type { Directory } from '../../workflow/flowTypes.ts'
import type { Passage, WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Delegator } from '../dossiers/delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'

/** One write to a dossier, as its rows of the outbox need it. */
export type EffectPlan = {
  actor: Person
  at: string
  /** On account of which dossiers this is done, the first one first: `collection:id`. */
  cause?: string[]
  collection: WorkflowCollection
  comment?: string
  definition: WorkflowDefinition
  /** Whoever it was done for, by a delegation. */
  delegator?: Delegator | null
  directory: Directory
  dossier: Dossier
  /** With the action. */
  given?: Record<string, unknown>
  /** Which cases are no longer waited for, where the step itself does not tell: a move to another version. */
  left?: { branches: string[]; ends: boolean; from?: number }
  /** Which cases are waited for again, where such a move is taken back. */
  leftNoMore?: { branches: string[]; rev: number }
  passage: Pick<Passage, 'effects' | 'next' | 'path'>
  payload: Payload
}
