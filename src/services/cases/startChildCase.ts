import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { fingerprint } from '../commands/fingerprint.ts'
import { actorOf, type Person } from '../dossiers/actorOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { nextNumber } from './nextNumber.ts'
import { findProcedure } from './findProcedure.ts'

type Args = {
  /** The line of the parent's work that waits for it; null for a case that nobody waits for. */
  branch: null | string
  collection: WorkflowCollection
  id: string
  /** Makes a repeat find the case that the first try began. */
  key: string
  payload: Payload
  procedure: string
  title: null | string
  unit: null | string
}

/** Begins a case as the consequence of another one, in the name of the unit's head. */
export const startChildCase = async (args: Args): Promise<void> => {
  const { branch, collection, id, key, payload, title, unit } = args
  const procedure = await findProcedure(payload, args.procedure)
  const parent = await findDossier({ collection, id, payload })
  const actor = (await headOf(payload, unit)) ?? (await creatorOf(payload, parent.createdBy))
  const latest = (source: unknown) => idOf((source as { latestVersion?: unknown } | null)?.latestVersion)
  await startDossier({
    actor,
    collection: 'cases',
    // What the parent is called by then, or who heads the unit, makes no other command of it.
    command: { key: `case:${key}`, request: fingerprint({ case: key }) },
    fields: {
      formVersion: latest(procedure.form),
      person: null,
      procedure: procedure.id,
      title: `${title ?? procedure.title} – ${String(parent['title'] ?? '')}`.slice(0, 300),
      unit,
    },
    ...(branch === null ? {} : { parent: { branch, collection, id } }),
    nextNumber: () => nextNumber(payload, procedure, unit),
    payload,
    workflowVersion: latest(procedure.workflow) ?? '',
  })
}

const headOf = async (payload: Payload, unit: null | string): Promise<null | Person> => {
  if (unit === null) return null
  const found = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
    where: {
      and: [
        { unit: { equals: unit } },
        { roles: { contains: 'unit-head' } },
        { active: { not_equals: false } },
      ],
    },
  })
  return found.docs[0] ? actorOf(found.docs[0]) : null
}

const creatorOf = async (payload: Payload, creator: unknown): Promise<Person> =>
  actorOf(
    await payload.findByID({ collection: 'users', depth: 0, id: idOf(creator) ?? '', overrideAccess: true }),
  )
