import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { delegatorsOf } from '../dossiers/delegatorsOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { fieldGate } from '../dossiers/fieldGate.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { madeFromOf } from './madeFrom.ts'

type Args = { actor: Person; collection: WorkflowCollection; dossier: Dossier; payload: Payload }

/**
 * The documents of a dossier that this person may read, the latest first. A document is made of the whole dossier, so to
 * read the dossier is not enough: one must hold a role that its template names (where it names any), oneself or for
 * somebody one acts for, and the present state must hide no field from them that the document shows.
 */
export const readableDocuments = async ({
  actor,
  collection,
  dossier,
  payload,
}: Args): Promise<DossierFile[]> => {
  const found = await payload.find({
    collection: 'dossier-files',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { subjectId: { equals: dossier.id } },
        { subjectCollection: { equals: collection } },
        { kind: { equals: 'document' } },
      ],
    },
  })
  if (found.docs.length === 0) return []
  const { key } = await workflowOf(payload, dossier)
  const lent = await delegatorsOf(payload, actor.id, { workflow: key })
  const roles = [actor, ...lent.map(({ person }) => person)].flatMap((person) => person.roles)
  const { canRead } = await fieldGate(payload, dossier, actor)
  return found.docs
    .filter((file) => {
      const { fields, readers } = madeFromOf(file)
      return (readers.length === 0 || readers.some((role) => roles.includes(role))) && fields.every(canRead)
    })
    .toSorted((a, b) => madeFromOf(b).rev - madeFromOf(a).rev || (b.name ?? '').localeCompare(a.name ?? ''))
}
