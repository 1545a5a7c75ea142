import type { Payload } from 'payload'

import { actorOf, type Person } from './actorOf.ts'

/**
 * Everybody whose account is in use, the eldest first. As they are stored, without Payload's work on each document: every
 * action asks for the whole staff list.
 */
export const staffNow = async (payload: Payload): Promise<Person[]> => {
  const accounts = await payload.db.find({
    collection: 'users',
    limit: 0,
    pagination: false,
    select: { active: true, name: true, person: true, roles: true, unit: true },
    sort: 'createdAt',
    where: { active: { not_equals: false } },
  })
  return accounts.docs.map((user) => actorOf(user))
}
