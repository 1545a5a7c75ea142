import type { Payload } from 'payload'

import type { Who } from '../../workflow/types.ts'
import { actorOf, type Person } from './actorOf.ts'
import type { RelationTests } from './relationsIn.ts'

/** The active accounts that match one of the descriptions. */
export const peopleFor = async (payload: Payload, who: Who[], tests: RelationTests): Promise<Person[]> => {
  if (who.length === 0) return []
  const everyone = await activePeople(payload)
  return everyone.filter((person) =>
    who.some(
      ({ relation, role }) =>
        (role !== undefined || relation !== undefined) &&
        (role === undefined || person.roles.includes(role)) &&
        (relation === undefined || (tests[relation]?.(person) ?? false)),
    ),
  )
}

const activePeople = async (payload: Payload): Promise<Person[]> => {
  const found = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { active: true, name: true, person: true, roles: true, unit: true },
    where: { active: { not_equals: false } },
  })
  return found.docs.map((user) => actorOf(user))
}
