import type { Payload } from 'payload'

import { fieldPermissionsOf } from '../../workflow/fieldPermissionsOf.ts'
import type { FieldPermission } from '../../workflow/stateTypes.ts'
import type { Instance } from '../../workflow/types.ts'
import { sectionsIn } from '../sections/sectionsIn.ts'
import { withSections } from '../sections/withSections.ts'
import { facesOf } from '../seal/facesOf.ts'
import type { Person } from './actorOf.ts'
import { delegatorsOf } from './delegatorsOf.ts'
import type { Dossier } from './dossier.ts'
import { instanceOf } from './instanceOf.ts'
import { readersOf } from './readersOf.ts'
import { relationsIn, relationsOf } from './relationsIn.ts'
import { unitRoles } from './unitRoles.ts'
import { workflowOf } from './workflowOf.ts'

export type FieldGate = {
  canRead: (field: string) => boolean
  canWrite: (field: string) => boolean
  /** Themselves, and those they act for. */
  people: Person[]
  /** What is open to them, in their own name or somebody's they act for. */
  permission: (field: string) => FieldPermission
  /** In whose names these fields would be written: one person's where one may write them all. */
  writersOf: (fields: string[]) => Person[]
}

const writable: FieldPermission[] = ['required', 'write']

/**
 * What a person may see and write of a dossier's form now. The one gate for every way in and out – REST, GraphQL,
 * versions, history, export –, so that a state's permissions hold on more than the screen. Somebody they act for
 * opens what is closed to them, unless they are asked for in their own name alone.
 */
export const fieldGate = async (
  payload: Payload,
  dossier: Dossier,
  actor: Person,
  { inOwnName = false } = {},
): Promise<FieldGate> => {
  const definition = await workflowOf(payload, dossier)
  const tests = await relationsIn(payload, dossier)
  const instance = instanceOf(dossier)
  const lent = inOwnName ? [] : await delegatorsOf(payload, actor.id, { workflow: definition.key })
  const owned = await sectionsIn(payload, dossier)
  const lenders = lent.map(({ person }) => person)
  const isOwn = lenders.length === 0 || reachesItself(actor, relationsOf(tests, actor), instance)
  const people = [...(isOwn ? facesOf(definition, dossier, actor) : []), ...lenders].map((person) => {
    const relations = relationsOf(tests, person)
    const permission = fieldPermissionsOf(definition, instance, { ...person, relations })
    return {
      permission: withSections({
        ...{ definition, owned, permission, person, relations },
        state: instance.state,
      }),
      person,
    }
  })
  const mayWrite = ({ permission }: (typeof people)[number], field: string) =>
    writable.includes(permission(field))
  const writerOf = (field: string) => people.find((each) => mayWrite(each, field))
  return {
    canRead: (field) => people.some(({ permission }) => permission(field) !== 'hidden'),
    canWrite: (field) => writerOf(field) !== undefined,
    people: people.map(({ person }) => person),
    permission: (field) => {
      const found = writerOf(field) ?? people.find(({ permission }) => permission(field) !== 'hidden')
      return found?.permission(field) ?? 'hidden'
    },
    writersOf: (fields) => {
      const able = people.find((each) => fields.every((field) => mayWrite(each, field)))
      const writers = able ? [able] : fields.map(writerOf).filter((each) => each !== undefined)
      return [...new Set(writers.map(({ person }) => person))]
    },
  }
}

/**
 * Whether somebody sees a dossier in their own name. Who comes only by way of those who lent them their power sees what
 * these see, and no more: in their own name everything that is not forbidden would be open to them.
 */
const reachesItself = (actor: Person, relations: string[], { flow }: Instance): boolean =>
  relations.length > 0 ||
  actor.roles.some((role) => !unitRoles.includes(role)) ||
  readersOf(flow).split(' ').includes(`user:${actor.id}`)
