import type { Payload } from 'payload'

import type { Problem } from '../../shared/problem.ts'
import type { Change } from '../../workflow/versions/classifyChanges.ts'
import { classifyChanges } from '../../workflow/versions/classifyChanges.ts'
import { isEndState } from '../../workflow/isEndState.ts'
import { once } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { type Dossier, workflowCollections } from '../dossiers/dossier.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { migrateDossier } from './migrateDossier.ts'
import type { Mapping } from './readMapping.ts'

type Args = {
  actor: Person
  /** Tells the result and changes nothing. */
  dryRun: boolean
  from: string
  idempotencyKey?: string
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

export type Migration = { changes: Change[]; results: MigrationResult[] }

const limit = 1_000

/** Moves the running dossiers of one workflow version to another: each for itself, with its own result. */
export const migrateDossiers = (args: Args): Promise<Migration> => {
  const { actor, dryRun, from, mapping, payload, to } = args
  const idempotencyKey = dryRun ? undefined : args.idempotencyKey
  const request = { from, mapping, migrate: 'workflows', to }
  return once({ actor, idempotencyKey, payload, request }, () => migrate(args))
}

const migrate = async (args: Args): Promise<Migration> => {
  const { from, payload, to } = args
  const before = await workflowOf(payload, { workflowVersion: from })
  const after = await workflowOf(payload, { workflowVersion: to })
  const running = before.states.filter((state) => !isEndState(state)).map(({ key }) => key)
  const results: MigrationResult[] = []
  for (const collection of workflowCollections) {
    const found = await payload.find({
      collection,
      depth: 0,
      limit,
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
      where: { and: [{ workflowVersion: { equals: from } }, { state: { in: running } }] },
    })
    for (const dossier of found.docs) {
      results.push(
        await migrateDossier({ ...args, after, before, collection, dossier: dossier as unknown as Dossier }),
      )
    }
  }
  return { changes: classifyChanges(before, after), results }
}
