import type { FieldPermission } from '../../workflow/stateTypes.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { unitRoles } from '../dossiers/unitRoles.ts'
import type { OwnedSection } from './sectionsOf.ts'

type Args = {
  definition: WorkflowDefinition
  owned: OwnedSection[]
  /** What the workflow lets this person do with each field. */
  permission: (field: string) => FieldPermission
  person: Person
  relations: string[]
  state: string
}

/**
 * What a person may do with each field when sections belong to units. Somebody who comes only to fill in a section sees
 * what belongs to no other unit, and writes their own. Everybody else sees as before; while the workflow lets those
 * units write (relation `section-unit`), nobody else writes in their sections. Never more than the workflow allows.
 */
export const withSections = (args: Args): ((field: string) => FieldPermission) => {
  const { definition, owned, permission, person, relations, state } = args
  if (owned.length === 0) return permission

  const ownerOf = new Map(
    owned.flatMap((each) =>
      each.section.fields.map(({ key }) => [key, each.units.map(({ id }) => id)] as const),
    ),
  )
  const isGuest =
    relations.every((relation) => relation === 'section-unit') &&
    relations.length > 0 &&
    person.roles.every((role) => unitRoles.includes(role))
  const isDivided = (stateOf(definition, state)?.write ?? []).some(
    ({ relation }) => relation === 'section-unit',
  )
  return (field) => {
    const given = permission(field)
    const owners = ownerOf.get(field)
    if (person.unit !== null && owners?.includes(person.unit)) return given
    if (isGuest) return owners || given === 'hidden' ? 'hidden' : 'read'
    return owners && isDivided && given !== 'hidden' ? 'read' : given
  }
}
