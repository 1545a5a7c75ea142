import { isEndState } from './isEndState.ts'
import { matchesWho } from './matchesWho.ts'
import { stateOf } from './stateOf.ts'
import type { DirectoryPerson } from './flowTypes.ts'
import type { Instance, WorkflowDefinition } from './types.ts'

const ofSection = 'section-unit'

/** The units whose section of the form lacks something and is open to them now; none where the step does not let them write. */
export function unitsToFill(
  definition: WorkflowDefinition,
  { flow, state }: Pick<Instance, 'flow' | 'state'>,
): string[] {
  const found = stateOf(definition, state)
  if (!found || isEndState(found) || flow.heldSince !== null) return []
  return (found.write ?? []).some(({ relation }) => relation === ofSection) ? (flow.unfilled ?? []) : []
}

/** Those of these units whom the step lets fill in their section. */
export function fillersOf(
  definition: WorkflowDefinition,
  { state, units }: { state: string; units: string[] },
  people: DirectoryPerson[],
): string[] {
  const who = (stateOf(definition, state)?.write ?? []).filter(({ relation }) => relation === ofSection)
  return people
    .filter(({ roles, unit }) => unit !== null && units.includes(unit) && matchesWho(who, roles, [ofSection]))
    .map(({ id }) => id)
}
