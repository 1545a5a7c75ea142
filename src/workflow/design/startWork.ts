import type { Assignment } from '../stateTypes.ts'
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from '../types.ts'
import { addOutcome, type OutcomeEnd } from './addOutcome.ts'
import { type SharedWork, sharedWorkOf } from './sharedWork.ts'
import { starterWork } from './starterWork.ts'

type Args = { key: string; procedure?: string; work: SharedWork }

/**
 * A state in which people work together from now on. It works as it stands: its outcomes lead on by steps of the system
 * that leave the state already, by the plain way out that whoever's turn it is took until now – nobody is to go past the
 * others –, or by new ones. Whoever had it alone has the first branch.
 */
export function startWork(
  definition: WorkflowDefinition,
  { key, procedure = '', work }: Args,
): WorkflowDefinition {
  const state = definition.states.find((each) => each.key === key)
  const before = sharedWorkOf(state)
  if (!state || before === work) return definition
  const kept = before === null ? undefined : state[before]
  const good = withOutcome(definition, { end: 'yes', kept: kept?.yes, key })
  const bad = withOutcome(good.definition, { end: 'no', kept: kept?.no, key, other: good.action })
  const outcomes = { no: bad.action, yes: good.action }
  const { approval: _approval, children: _children, parallel: _parallel, ...alone } = state
  const { assign: _assign, ...rest } = { ...alone, turn: [] }
  const next: Record<SharedWork, () => StateDefinition> = {
    approval: () => ({ ...alone, approval: starterWork.approval(outcomes) }),
    children: () => ({ ...rest, children: starterWork.children(outcomes, procedure) }),
    parallel: () => ({ ...rest, parallel: starterWork.parallel(outcomes, peopleOf(state)) }),
  }
  return {
    ...bad.definition,
    states: bad.definition.states.map((each) => (each.key === key ? next[work]() : each)),
  }
}

/** Whoever had the work alone until now, as people of a branch. */
function peopleOf({ assign, turn }: StateDefinition): Assignment | undefined {
  if (assign) {
    const { nobody, ...people } = assign
    return typeof nobody === 'object' && 'action' in nobody ? people : assign
  }
  return turn.length > 0 ? { to: turn.map((who) => ({ ...who, kind: 'who' })) } : undefined
}

type Wanted = {
  end: OutcomeEnd
  /** What the work before led on by. */
  kept?: string
  key: string
  /** The action of the other outcome: it is no answer to this one. */
  other?: string
}

function withOutcome(
  definition: WorkflowDefinition,
  { end, kept, key, other }: Wanted,
): { action: string; definition: WorkflowDefinition } {
  const { states, transitions } = definition
  const kindOf = (to: string) => states.find((each) => each.key === to)?.kind
  const isSuited = ({ to }: TransitionDefinition) => (kindOf(to) === 'failure') === (end === 'no')
  const leaving = transitions.filter(({ action, from }) => from.includes(key) && action !== other)
  const bySystem = leaving.filter(({ automatic, system }) => system === true && automatic !== true)
  const known = bySystem.find(({ action }) => action === kept) ?? bySystem.find(isSuited)
  if (known) return { action: known.action, definition }

  const plain = end === 'yes' ? leaving.find((each) => isPlainWay(each) && isSuited(each)) : undefined
  if (plain) {
    const taken = transitions.map((each) => (each === plain ? { ...each, by: [], system: true } : each))
    return { action: plain.action, definition: { ...definition, transitions: taken } }
  }
  const wanted = end === 'yes' ? 'success' : 'failure'
  return addOutcome(definition, { end, key, to: states.find(({ kind }) => kind === wanted)?.key })
}

/** A way on for whoever's turn it is, from here alone. */
const isPlainWay = ({ by, from, system, to }: TransitionDefinition): boolean =>
  system !== true &&
  from.length === 1 &&
  to !== '@previous' &&
  by.every(({ relation, role }) => relation === 'assignee' && role === undefined)
