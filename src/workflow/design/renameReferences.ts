import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from '../types.ts'
import type { Assignment } from '../stateTypes.ts'
import { renameActionsDone } from './renameActionsDone.ts'

type Rename = (name: string) => string

const inAssignment = (assign: Assignment, outcome: Rename, doer: Rename): Assignment => ({
  ...assign,
  ...(typeof assign.nobody === 'object' && 'action' in assign.nobody
    ? { nobody: { action: outcome(assign.nobody.action) } }
    : {}),
  to: assign.to.map((source) =>
    source.kind === 'doer' ? { ...source, action: doer(source.action) } : source,
  ),
})

const inState = (state: StateDefinition, outcome: Rename, doer: Rename): StateDefinition => {
  const { approval, assign, children, parallel, timers } = state
  const ends = <T extends { no: string; yes: string }>(rule: T): T => ({
    ...rule,
    no: outcome(rule.no),
    yes: outcome(rule.yes),
  })
  return {
    ...state,
    ...(approval ? { approval: ends(approval) } : {}),
    ...(assign ? { assign: inAssignment(assign, outcome, doer) } : {}),
    ...(children ? { children: ends(children) } : {}),
    ...(parallel
      ? {
          parallel: {
            ...ends(parallel),
            branches: parallel.branches.map((branch) => ({
              ...branch,
              steps: branch.steps.map((step) => ({
                ...step,
                assign: inAssignment(step.assign, outcome, doer),
              })),
            })),
          },
        }
      : {}),
    ...(timers
      ? {
          timers: timers.map((timer) =>
            timer.then.do === 'move'
              ? { ...timer, then: { ...timer.then, action: outcome(timer.then.action) } }
              : timer,
          ),
        }
      : {}),
  }
}

/** A state under another key, with every step that leads from it or to it. */
export function renameState(definition: WorkflowDefinition, from: string, to: string): WorkflowDefinition {
  const name: Rename = (key) => (key === from ? to : key)
  return {
    ...definition,
    initial: name(definition.initial),
    states: definition.states.map((state) => (state.key === from ? { ...state, key: to } : state)),
    transitions: definition.transitions.map((step) => ({
      ...step,
      from: step.from.map(name),
      to: name(step.to),
    })),
  }
}

/**
 * A transition under another action name. What the states it leaves say about the action (outcomes, timers, nobody
 * eligible) follows; who did the action earlier follows only when no other transition keeps the old name.
 */
export function renameAction(definition: WorkflowDefinition, index: number, to: string): WorkflowDefinition {
  const renamed = definition.transitions[index]
  if (!renamed) return definition
  const old = renamed.action
  const isShared = definition.transitions.some(({ action }, at) => at !== index && action === old)
  const outcome: Rename = (name) => (name === old ? to : name)
  const doer: Rename = (name) => (name === old && !isShared ? to : name)
  const keep: Rename = (name) => name
  const inStep = (step: TransitionDefinition, at: number): TransitionDefinition => ({
    ...step,
    ...(at === index ? { action: to } : {}),
    ...(step.notDoerOf ? { notDoerOf: step.notDoerOf.map(doer) } : {}),
    ...(step.when
      ? {
          when: step.when.map((condition) => ({
            ...condition,
            expression: renameActionsDone(condition.expression, doer),
          })),
        }
      : {}),
  })
  return {
    ...definition,
    states: definition.states.map((state) =>
      inState(state, renamed.from.includes(state.key) ? outcome : keep, doer),
    ),
    transitions: definition.transitions.map(inStep),
  }
}
