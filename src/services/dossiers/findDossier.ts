import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { refuseDeleted } from './refuseDeleted.ts'
import { storedDossier } from './storedDossier.ts'

type Args = {
  /** Whoever is behind this, where what they may read has been or will be judged elsewhere. */
  asker?: { id: string }
  collection: WorkflowCollection
  id: string
  payload: Payload
  user?: unknown
}

/**
 * One dossier. With `user`: only if they may read it – 404 when it is not there, 403 when it is not theirs. Whoever had a
 * part in one that was deleted is told so, with 409.
 */
export const findDossier = async ({ asker, collection, id, payload, user }: Args): Promise<Dossier> => {
  const dossier = await storedDossier(payload, { collection, id })
  if (!dossier) {
    const person = asker?.id ?? idOf(user)
    if (person) await refuseDeleted({ asker: person, collection, id, payload })
    throw notFound()
  }
  if (user === undefined) return dossier
  const { totalDocs } = await payload.count({
    collection,
    overrideAccess: false,
    user: user as never,
    where: { id: { equals: id } },
  })
  if (totalDocs === 0) throw notYours()
  return dossier
}

const notFound = () =>
  new DomainError('NOT_FOUND', 404, { vi: 'Không tìm thấy hồ sơ này.', en: 'There is no such dossier.' })

const notYours = () =>
  new DomainError('FORBIDDEN', 403, {
    vi: 'Hồ sơ này không thuộc phạm vi xử lý của Ông/Bà.',
    en: 'This dossier is not within your reach.',
  })
