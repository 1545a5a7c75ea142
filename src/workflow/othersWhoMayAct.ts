import type { Text } from '../shared/text.ts'
import { candidatesOf } from './assignment/candidatesOf.ts'
import { findPersonProblems } from './findPersonProblems.ts'
import { turnNow } from './relationsNow.ts'
import { isShadow } from './seal/shadowOf.ts'
import { stateOf } from './stateOf.ts'
import { transitionsFrom } from './transitionsFrom.ts'
import type { Facts, Instance, WorkflowDefinition } from './types.ts'

/** Somebody beside those whose turn it is; without actions, one to whom the work could have been given. */
type Other = { actions: { label: Text; name: string }[]; id: string; name: string }

type Args = { definition: WorkflowDefinition; facts: Facts; instance: Instance }

const most = 50

/**
 * Who else could act on a dossier as it stands: whoever may take a drawn action, separation of duties heeded, and whom the
 * assignment of the state would also name. Neither those whose turn it is nor whoever asks.
 */
export const othersWhoMayAct = ({ definition, facts, instance }: Args): Other[] => {
  const { directory } = facts
  const state = stateOf(definition, instance.state)
  const known = new Set([...turnNow(definition, instance), facts.actor.id])
  const drawn = transitionsFrom(definition, instance.state)
  const assignable = new Set(
    state?.assign ? candidatesOf(state.assign.to, { ...facts, flow: instance.flow }) : [],
  )
  return directory.people
    .filter(({ id }) => !known.has(id))
    .map((person) => {
      const { onBehalfOf: _lent, ...rest } = facts
      // Who is missing from the list would tell who began a sealed dossier.
      const relations = person.relations.filter((relation) => !isShadow(relation))
      const asPerson = { ...rest, actor: { id: person.id, roles: person.roles }, relations }
      const actions = drawn
        .filter((transition) => findPersonProblems(definition, instance, transition, asPerson).length === 0)
        .map(({ action, label }) => ({ label, name: action }))
      return { actions, id: person.id, name: person.name }
    })
    .filter(({ actions, id }) => actions.length > 0 || assignable.has(id))
    .slice(0, most)
}
