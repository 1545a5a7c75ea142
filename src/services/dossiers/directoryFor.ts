import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { now } from '../clock.ts'
import { councilOn } from '../council/councilOn.ts'
import { loadOf } from '../turns/loadOf.ts'
import { maskOf } from '../seal/maskOf.ts'
import { turnsOf } from '../turns/turnsOf.ts'
import type { Person } from './actorOf.ts'
import { directoryPerson } from './directoryPerson.ts'
import type { Dossier } from './dossier.ts'
import { relationsOf, type RelationTests } from './relationsIn.ts'
import { staffNow } from './staffNow.ts'

type Args = { definition: WorkflowDefinition; dossier: Dossier; payload: Payload; tests: RelationTests }

const everything = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/** The staff list of today as the engine sees it, with what each person is to this dossier. */
export const directoryFor = async ({ definition, dossier, payload, tests }: Args): Promise<Directory> => {
  const staff = await staffNow(payload)
  const people = dossier.flow?.seal ? [...staff, maskOf(definition, dossier.flow)] : staff
  const load = await loadFor(payload, definition)
  return {
    groups: await groupsFor(payload, definition, dossier),
    people: people.map((person) => directoryPerson(person, { load, relations: relationsOf(tests, person) })),
    ...(await turnsFor(payload, definition)),
    unit: idOf(dossier['unit']),
    units: await unitsFor(payload, definition, people),
  }
}

/** What is only asked of the database where the definition makes use of it. */
const mentions = (definition: WorkflowDefinition, ...words: string[]): boolean => {
  const text = JSON.stringify(definition.states)
  return words.some((word) => text.includes(`"${word}"`))
}

/** How much waits for each person, whatever it is. */
const loadFor = (payload: Payload, definition: WorkflowDefinition): Promise<Map<string, number>> =>
  mentions(definition, 'leastLoaded') ? loadOf(payload) : Promise.resolve(new Map<string, number>())

const turnsFor = async (payload: Payload, definition: WorkflowDefinition) =>
  mentions(definition, 'leastLoaded', 'roundRobin') ? { turns: await turnsOf(payload, definition.key) } : {}

const unitsFor = async (payload: Payload, definition: WorkflowDefinition, people: Person[]) => {
  if (!mentions(definition, 'unitHead', 'parentHead', 'heads', 'headOf', 'field', 'escalate', 'children')) {
    return []
  }
  const found = await payload.find({
    ...everything,
    collection: 'units',
    select: { key: true, parent: true },
  })
  return found.docs.map(({ id, key, parent }) => ({
    heads: people
      .filter(({ roles, unit }) => unit === id && roles.includes('unit-head'))
      .map((head) => head.id),
    id,
    key,
    parent: idOf(parent),
  }))
}

/** `council`: the members of the dossier's council, or of the one in force today. */
const groupsFor = async (
  payload: Payload,
  definition: WorkflowDefinition,
  dossier: Dossier,
): Promise<Directory['groups']> => {
  if (!mentions(definition, 'group')) return {}
  const own = idOf(dossier['council'])
  const council = own
    ? await payload.findByID({ collection: 'councils', depth: 0, id: own, overrideAccess: true })
    : await councilOn(payload, localDay(now()) ?? '')
  const members = (council?.members ?? []) as unknown[]
  return { council: members.flatMap((member) => idOf(member) ?? []) }
}
