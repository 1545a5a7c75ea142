import type { Payload } from 'payload'

import { fieldPermissionsOf } from '../../workflow/fieldPermissionsOf.ts'
import type { FieldPermission } from '../../workflow/stateTypes.ts'
import { sectionsIn } from '../sections/sectionsIn.ts'
import { withSections } from '../sections/withSections.ts'
import type { Person } from './actorOf.ts'
import { delegatorsOf } from './delegatorsOf.ts'
import type { Dossier } from './dossier.ts'
import { instanceOf } from './instanceOf.ts'
import { relationsIn, relationsOf } from './relationsIn.ts'
import { workflowOf } from './workflowOf.ts'

export type FieldGate = {
  canRead: (field: string) => boolean
  canWrite: (field: string) => boolean
  writer: Person
}

const writable: FieldPermission[] = ['required', 'write']

/**
 * What a person may see and write of a dossier's form now. The one gate for every way in and out – REST, GraphQL,
 * versions, history, export –, so that a state's permissions hold on more than the screen. Somebody they act for
 * opens what is closed to them; `writer` is in whose name they would write these fields.
 */
export const fieldGate = async (
  payload: Payload,
  dossier: Dossier,
  actor: Person,
  fields: string[] = [],
): Promise<FieldGate> => {
  const definition = await workflowOf(payload, dossier)
  const tests = await relationsIn(payload, dossier)
  const instance = instanceOf(dossier)
  const lent = await delegatorsOf(payload, actor.id, { workflow: definition.key })
  const owned = await sectionsIn(payload, dossier)
  const people = [actor, ...lent.map(({ person }) => person)].map((person) => {
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
  const able = people.find(({ permission }) => fields.every((field) => writable.includes(permission(field))))
  const { permission, person } = able ?? people[0] ?? { permission: () => 'hidden' as const, person: actor }
  return {
    canRead: (field) => people.some((each) => each.permission(field) !== 'hidden'),
    canWrite: (field) => writable.includes(permission(field)),
    writer: person,
  }
}
