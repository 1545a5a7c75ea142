import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { reopenChild } from '../../workflow/children/endChild.ts'
import { fingerprint } from '../commands/fingerprint.ts'
import { actorOf, type Person } from '../dossiers/actorOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { moveBySystem } from '../dossiers/moveBySystem.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { nextNumber } from './nextNumber.ts'
import { findProcedure } from './findProcedure.ts'
import { publishedOf } from './publishedOf.ts'

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

/** Begins a case as the consequence of another one, in the name of the unit's head; false when it is no longer waited for. */
export const startChildCase = async (args: Args): Promise<boolean> => {
  const { branch, collection, id, key, payload, title, unit } = args
  const parent = await findDossier({ collection, id, payload })
  const line = branch === null ? null : tokenOf(parent, branch)
  if (line === undefined || (line?.outcome && !line.failed)) return false
  const procedure = await findProcedure(payload, args.procedure)
  const actor = (await headOf(payload, unit)) ?? (await creatorOf(payload, parent.createdBy))
  const { formVersion, workflowVersion } = publishedOf(procedure)
  if (line?.failed && branch !== null) await awaitAgain({ branch, collection, id, payload })
  await startDossier({
    actor,
    collection: 'cases',
    // What the parent is called by then, or who heads the unit, makes no other command of it.
    command: { key: `case:${key}`, request: fingerprint({ case: key }) },
    fields: {
      formVersion,
      person: null,
      procedure: procedure.id,
      title: `${title ?? procedure.title} – ${String(parent['title'] ?? '')}`.slice(0, 300),
      unit,
    },
    ...(branch === null ? {} : { parent: { branch, collection, id } }),
    nextNumber: () => nextNumber(payload, procedure, unit),
    payload,
    workflowVersion,
  })
  return true
}

const tokenOf = (parent: Dossier, branch: string) =>
  parent.flow?.tokens.find((token) => token.branch === branch)

/** It was given up and is tried again by hand: first it is waited for, so that a crash in between leaves it to another try. */
const awaitAgain = ({
  branch,
  ...parent
}: Pick<Args, 'collection' | 'id' | 'payload'> & { branch: string }) =>
  moveBySystem({
    ...parent,
    action: 'childReopened',
    changes: { branch },
    judge: ({ instance }) => reopenChild({ branch, instance }),
  })

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
