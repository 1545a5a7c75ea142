import type { Payload } from 'payload'

import type { Problem } from '../../shared/problem.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Change } from '../../workflow/versions/classifyChanges.ts'
import { classifyChanges } from '../../workflow/versions/classifyChanges.ts'
import { isEndState } from '../../workflow/isEndState.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { type WorkflowCollection, workflowCollections } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { migrateDossier } from './migrateDossier.ts'
import type { Mapping } from './readMapping.ts'

type Args = {
  actor: Person
  /** Tells the result and changes nothing. */
  dryRun: boolean
  from: string
  idempotencyKey?: string
  /** How many are moved at most; what is left is told, and goes on when it is asked again. */
  limit?: number
  mapping: Mapping
  payload: Payload
  to: string
}

export type MigrationResult = {
  collection: string
  /** Fields whose answers are left out. */
  dropped: string[]
  from: string
  id: string
  ok: boolean
  problems: Problem[]
  title: string
  to: null | string
}

export type Migration = { changes: Change[]; remaining: number; results: MigrationResult[] }

export const mostAtOnce = 1_000

/**
 * Moves the running dossiers of one workflow version to another: each for itself, with its own result. Those that cannot
 * be moved hold up none of the others; what was left goes on when it is asked for again, with the same key too.
 */
export const migrateDossiers = (args: Args): Promise<Migration> => {
  const { actor, dryRun, from, mapping, payload, to } = args
  const idempotencyKey = dryRun ? undefined : args.idempotencyKey
  const request = { from, mapping, migrate: 'workflows', to }
  return once(
    { actor, idempotencyKey, payload, request },
    () => migrate(args),
    ({ remaining }) => remaining === 0,
  )
}

const migrate = async (args: Args): Promise<Migration> => {
  const { from, limit = mostAtOnce, payload, to } = args
  const before = await workflowOf(payload, { workflowVersion: from })
  const after = await workflowOf(payload, { workflowVersion: to })
  const waiting = await dossiersOn(payload, from, before)
  const results: MigrationResult[] = []
  let moved = 0
  for (const { collection, id } of waiting) {
    if (moved >= limit) break
    const dossier = await findDossier({ collection, id, payload })
    const result = await migrateDossier({ ...args, after, before, collection, dossier })
    if (result.ok) moved += 1
    results.push(result)
  }
  return { changes: classifyChanges(before, after), remaining: waiting.length - results.length, results }
}

type Waiting = { collection: WorkflowCollection; id: string }

/** The dossiers that are under way on a version, in a lasting order. */
const dossiersOn = async (
  payload: Payload,
  version: string,
  definition: WorkflowDefinition,
): Promise<Waiting[]> => {
  const running = definition.states.filter((state) => !isEndState(state)).map(({ key }) => key)
  const found: Waiting[] = []
  for (const collection of workflowCollections) {
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      select: { state: true },
      sort: 'createdAt',
      where: { and: [{ workflowVersion: { equals: version } }, { state: { in: running } }] },
    })
    found.push(...docs.map(({ id }) => ({ collection, id })))
  }
  return found
}
