import type { Payload } from 'payload'

import type { KnownStaff } from '../../commendation/staffList/types.ts'
import { idOf } from '../../shared/idOf.ts'

const everything = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/** All units, people and accounts, as a list of staff is held against them. */
export const readKnownStaff = async (payload: Payload): Promise<KnownStaff> => {
  const [units, people, users] = await Promise.all([
    payload.find({ ...everything, collection: 'units' }),
    payload.find({ ...everything, collection: 'people' }),
    payload.find({ ...everything, collection: 'users' }),
  ])
  return {
    accounts: users.docs.map(({ email, id, name, person, roles, unit }) => ({
      email,
      id,
      name,
      person: idOf(person),
      roles,
      unit: idOf(unit),
    })),
    people: people.docs.map(({ fullName, gender, id, isDirectWorker, key, position, unit }) => ({
      fullName,
      gender: gender ?? null,
      id,
      isDirectWorker: isDirectWorker ?? null,
      key: key ?? null,
      position: position ?? null,
      unit: idOf(unit),
    })),
    units: units.docs.map(({ id, key, name, parent }) => ({ id, key, name, parent: idOf(parent) })),
  }
}
