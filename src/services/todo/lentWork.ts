import type { Where } from 'payload'

import { proceduresOfDelegation } from '../../commendation/proceduresOfDelegation.ts'
import type { Delegator } from '../dossiers/delegatorsOf.ts'
import { sectionsOfUnit } from './sectionsOfUnit.ts'

/** What waits for those who have lent a person their power, each within the procedures of the delegation. */
export const lentWork = (lent: Delegator[]): null | Where => {
  if (lent.length === 0) return null
  return {
    or: lent.map(({ person, workflows }): Where => {
      const { id } = person
      const toFill = sectionsOfUnit(person)
      const own: Where[] = [{ parts: { contains: `turn:${id}` } }, { parts: { contains: `pool:${id}` } }]
      const waits: Where = { or: toFill ? [...own, toFill] : own }
      const within = proceduresOfDelegation(workflows)
      return within ? { and: [waits, within] } : waits
    }),
  }
}
