import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'

/** Whoever acts, as services see them. */
export type Person = { id: string; name: string; person: null | string; roles: string[]; unit: null | string }

export const actorOf = (user: unknown): Person => {
  const { active, id, name, person, roles, unit } = user as Record<string, unknown>
  return {
    id: String(id),
    name: typeof name === 'string' ? name : '',
    person: idOf(person),
    roles: active === false ? [] : ((roles ?? []) as string[]),
    unit: idOf(unit),
  }
}

export const findActor = async (payload: Payload, id: string): Promise<Person> =>
  actorOf(await payload.findByID({ collection: 'users', depth: 0, id, overrideAccess: true }))
