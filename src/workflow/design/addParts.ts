import type { StateDefinition, StateKind, TransitionDefinition, WorkflowDefinition } from '../types.ts'
import { numberedKey } from '../../shared/numberedKey.ts'
import { starterState, starterTransitionLabel } from './starterWorkflow.ts'
import type { WorkflowRef } from './workflowRef.ts'

type Step = { definition: WorkflowDefinition; focus: null | WorkflowRef }

const keyWords: Record<StateKind, string> = {
  active: 'step',
  failure: 'refused',
  initial: 'draft',
  success: 'done',
  waiting: 'supplement',
}

const freeState = ({ states }: WorkflowDefinition, wanted: string): string =>
  numberedKey(wanted, (key) => !states.some((state) => state.key === key))

const freeAction = ({ transitions }: WorkflowDefinition, wanted: string): string =>
  numberedKey(wanted, (name) => !transitions.some(({ action }) => action === name))

/** A state added at the end, and the step that leads to it where one is asked for. */
export function addState(
  definition: WorkflowDefinition,
  { from, place, stateKind }: { from?: string; place?: StateDefinition['place']; stateKind: StateKind },
): Step {
  const kind = stateKind === 'initial' ? 'active' : stateKind
  const key = freeState(definition, keyWords[kind])
  const state = { ...starterState(kind, key), ...(place ? { place } : {}) }
  const added = { ...definition, states: [...definition.states, state] }
  return {
    definition: from === undefined ? added : addTransition(added, from, key).definition,
    focus: { key, kind: 'state' },
  }
}

/** A step from a state to a state, for whoever's turn it is. */
export function addTransition(definition: WorkflowDefinition, from: string, to: string): Step {
  const transition: TransitionDefinition = {
    action: freeAction(definition, 'forward'),
    by: [{ relation: 'assignee' }],
    comment: 'optional',
    from: [from],
    label: starterTransitionLabel,
    to,
  }
  return {
    definition: { ...definition, transitions: [...definition.transitions, transition] },
    focus: { index: definition.transitions.length, kind: 'transition' },
  }
}

/** A copy beside the original: of a state with the ways out of it, of a transition under a name of its own. */
export function duplicatePart(definition: WorkflowDefinition, ref: WorkflowRef): Step {
  if (ref.kind === 'transition') {
    const original = definition.transitions[ref.index]
    if (!original) return { definition, focus: null }
    const copy = { ...original, action: freeAction(definition, original.action) }
    return {
      definition: { ...definition, transitions: definition.transitions.toSpliced(ref.index + 1, 0, copy) },
      focus: { index: ref.index + 1, kind: 'transition' },
    }
  }
  const index = definition.states.findIndex(({ key }) => key === ref.key)
  const original = definition.states[index]
  if (!original) return { definition, focus: null }
  const key = freeState(definition, original.key)
  const { place: _, ...kept } = original
  const copy: StateDefinition = {
    ...kept,
    key,
    kind: original.kind === 'initial' ? 'active' : original.kind,
    label: { vi: `${original.label.vi} (bản sao)`, en: `${original.label.en} (copy)` },
  }
  return {
    definition: {
      ...definition,
      states: definition.states.toSpliced(index + 1, 0, copy),
      transitions: definition.transitions.map((step) =>
        step.from.includes(ref.key) ? { ...step, from: [...step.from, key] } : step,
      ),
    },
    focus: { key, kind: 'state' },
  }
}
