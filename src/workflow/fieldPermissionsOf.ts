import { canWriteAnswers } from './canWriteAnswers.ts'
import { matchesWho } from './matchesWho.ts'
import { relationsNow } from './relationsNow.ts'
import { stateOf } from './stateOf.ts'
import type { FieldPermission } from './stateTypes.ts'
import type { Instance, WorkflowDefinition } from './types.ts'

const strength: FieldPermission[] = ['hidden', 'read', 'write', 'required']

/**
 * What a person may do with each field of the form, in the present state: the strongest of the rules that name them,
 * rules of the field itself before those of `*`. Without a rule: write where the state lets them write, else read.
 * While a returned dossier is corrected, only the fields named are open; nothing is while it is on hold.
 */
export const fieldPermissionsOf = (
  definition: WorkflowDefinition,
  instance: Instance,
  person: { id: string; relations: string[]; roles: string[] },
): ((field: string) => FieldPermission) => {
  const { flow } = instance
  const relations = relationsNow(definition, instance, person.id, person.relations)
  const writes = canWriteAnswers(definition, instance.state, person.roles, relations)
  const rules = (stateOf(definition, instance.state)?.fields ?? []).filter(
    ({ who }) => who === undefined || matchesWho(who, person.roles, relations),
  )
  const strongest = (field: string): FieldPermission | undefined =>
    strength.findLast((permission) =>
      rules.some((rule) => rule.field === field && rule.permission === permission),
    )
  const closed = (field: string): boolean =>
    flow.heldSince !== null || (flow.correction !== null && !flow.correction.fields.includes(field))

  return (field) => {
    const given = strongest(field) ?? strongest('*') ?? (writes ? 'write' : 'read')
    if (given === 'hidden' || given === 'read') return given
    return closed(field) ? 'read' : given
  }
}
