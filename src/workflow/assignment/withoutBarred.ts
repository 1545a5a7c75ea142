import { earlierActions } from '../earlierActions.ts'
import type { Directory, DirectoryPerson, Flow } from '../flowTypes.ts'
import { sealedId } from '../seal/sealedId.ts'
import { shadowOf } from '../seal/shadowOf.ts'
import { stateOf } from '../stateOf.ts'
import { transitionsFrom } from '../transitionsFrom.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../types.ts'

/**
 * The staff list without those whom the separation of duties keeps from all that can be done in a state – or, where
 * voices are counted, from one of its outcomes: to give them the work would be to leave it undone.
 */
export const withoutBarred = (
  definition: WorkflowDefinition,
  key: string,
  flow: Flow,
  directory: Directory,
): Directory => {
  const approval = stateOf(definition, key)?.approval
  const outcomes = definition.transitions.filter(
    ({ action, from }) => from.includes(key) && (action === approval?.yes || action === approval?.no),
  )
  const ways = transitionsFrom(definition, key)
  const isBarred = (person: DirectoryPerson): boolean => {
    const bars = (way: TransitionDefinition) => isKeptFrom(definition, way, flow, person)
    return approval ? outcomes.some(bars) : ways.length > 0 && ways.every(bars)
  }
  return { ...directory, people: directory.people.filter((person) => !isBarred(person)) }
}

const isKeptFrom = (
  definition: WorkflowDefinition,
  { not = [], notDoerOf = [] }: TransitionDefinition,
  { doers }: Flow,
  { id, relations }: DirectoryPerson,
): boolean =>
  not.some((relation) => relations.includes(relation) || relations.includes(shadowOf(relation))) ||
  earlierActions(definition, notDoerOf).some((action) => {
    const done = Object.hasOwn(doers, action) ? (doers[action] ?? []) : []
    return done.includes(id) || (relations.includes(shadowOf('creator')) && done.includes(sealedId))
  })
