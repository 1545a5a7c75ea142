import type { Payload } from 'payload'

import type { User } from '../../../payload-types.ts'
import { isId } from '../../database/isId.ts'
import type { Person } from '../dossiers/actorOf.ts'

/** An account with whose rights something is read. */
export type Reader = User & { collection: 'users' }

/** The account of whoever acts; null for the system, which reads nothing in anybody's name. */
export const readerOf = async (payload: Payload, actor: Person): Promise<null | Reader> => {
  if (!isId(actor.id)) return null
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: actor.id,
    overrideAccess: true,
  })
  return user ? { ...user, collection: 'users' } : null
}
