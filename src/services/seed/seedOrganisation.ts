import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { ensure } from './ensure.ts'
import { seedCalendar } from './seedCalendar.ts'

export type Organisation = {
  accounts: Map<string, string>
  people: Map<string, string>
  units: Map<string, string>
}

/** The office, its units, staff, working calendar and demo accounts. */
export const seedOrganisation = async (payload: Payload, password: string): Promise<Organisation> => {
  const { demoAccounts, office, people: staff, units: offices } = plan2023
  await payload.updateGlobal({
    data: { name: office.name.vi, parent: office.parent.vi, place: office.place },
    overrideAccess: true,
    slug: 'office',
  })
  await seedCalendar(payload)
  const units = new Map<string, string>()
  for (const { isImplied, key, name, order } of offices) {
    const note = isImplied ? 'Kế hoạch nêu chung «các phòng, ban, đơn vị».' : null
    units.set(
      key,
      await ensure(payload, 'units', { field: 'key', value: key }, { name: name.vi, note, order }),
    )
  }
  const people = new Map<string, string>()
  for (const { fullName, gender, isDirectWorker, key, position, unitKey } of staff) {
    const data = { fullName, gender, isDirectWorker, position, unit: units.get(unitKey) }
    people.set(key, await ensure(payload, 'people', { field: 'key', value: key }, data))
  }
  const accounts = new Map<string, string>()
  for (const { displayName, email, personKey, roles, unitKey } of demoAccounts) {
    const data = {
      active: true,
      name: displayName,
      password,
      person: people.get(personKey),
      roles,
      unit: units.get(unitKey),
    }
    accounts.set(email, await ensure(payload, 'users', { field: 'email', value: email }, data))
  }
  return { accounts, people, units }
}
