import type { StateDefinition, WorkflowDefinition } from './types.ts'

/** Every procedure can be withdrawn, whether or not an end for that is drawn. */
const withdrawn: StateDefinition = {
  key: 'withdrawn',
  kind: 'failure',
  label: { vi: 'Đã rút', en: 'Withdrawn' },
  phase: { vi: 'Người lập đã rút hồ sơ', en: 'Withdrawn by whoever began it' },
  turn: [],
}

/** The definition of a state; undefined when the workflow has no such state. */
export const stateOf = (definition: WorkflowDefinition, key: string): StateDefinition | undefined =>
  definition.states.find((state) => state.key === key) ?? (key === withdrawn.key ? withdrawn : undefined)
