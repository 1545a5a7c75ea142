import type { Where } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Part } from '../../workflow/partsOf.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Delegator } from '../dossiers/delegatorsOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { hasPart, ofPerson } from './ofPerson.ts'
import { lentWork } from './lentWork.ts'
import { sectionsOfUnit } from './sectionsOfUnit.ts'
import type { TodoView } from './todoViews.ts'

type Args = {
  actor: Person
  collection: WorkflowCollection
  lent: Delegator[]
  view: TodoView
}

/** Which dossiers of a collection stand in a view; null when none of this collection can. */
export const whereOfView = (args: Args): null | Where => {
  const { actor, collection, lent, view } = args
  const mine = (part: Part): Where => ofPerson(part, actor.id, collection)
  const toFill = sectionsOfUnit(actor)
  switch (view) {
    case 'mine':
      return toFill ? { or: [mine('turn'), toFill] } : mine('turn')
    case 'toClaim':
      return mine('pool')
    case 'overdue':
      return { and: [{ or: [mine('turn'), mine('pool')] }, { dueAt: { less_than: now() } }] }
    case 'watching':
      return mine('watch')
    case 'copies':
      return mine('copy')
    case 'unit':
      return ofUnit(actor, collection)
    case 'delegated':
      return lentWork(lent)
  }
}

/** What somebody is still to do about a dossier of the unit that this person acts for. */
const ofUnit = ({ roles, unit }: Person, collection: WorkflowCollection): null | Where => {
  const actsForUnit = roles.some((role) => role === 'unit-officer' || role === 'unit-head')
  const isOfUnits = collection === 'nominations' || collection === 'cases'
  const id = idOf(unit)
  if (!actsForUnit || !isOfUnits || !id) return null
  const waits: Where = { or: [{ parts: { contains: 'turn:' } }, { parts: { contains: 'pool:' } }] }
  return { or: [{ and: [{ unit: { equals: id } }, waits] }, hasPart('fill', id)] }
}
