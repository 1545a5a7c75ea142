import type { Role } from './roles.ts'

type Account = { person: null | string; roles: readonly string[]; unit: null | string }

/** Whom somebody may begin a nomination for. */
type Reach = {
  everybody: boolean
  /** Themselves, by their staff record. */
  person: null | string
  /** Their unit and its people. */
  unit: null | string
}

const forUnit: readonly Role[] = ['unit-head', 'unit-officer']

/** The standing body begins nominations for anybody, those who act for a unit for it and its people, employees for themselves. */
export function nominationReach({ person, roles, unit }: Account): Reach {
  return {
    everybody: roles.includes('standing-officer'),
    person: roles.includes('employee') ? person : null,
    unit: forUnit.some((role) => roles.includes(role)) ? unit : null,
  }
}
