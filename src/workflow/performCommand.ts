import { enterState } from './enterState.ts'
import { findCommandRefusal } from './findCommandRefusal.ts'
import { findCommentProblems } from './findCommentProblems.ts'
import { findConditionProblems } from './findConditionProblems.ts'
import { findDataProblems } from './findDataProblems.ts'
import { findFormProblems } from './findFormProblems.ts'
import { findPersonProblems } from './findPersonProblems.ts'
import { noPreviousState } from './noPreviousState.ts'
import { targetOf } from './targetOf.ts'
import type { Command, Facts, Instance, Passage, Refusal, WorkflowDefinition } from './types.ts'

type PerformCommandArgs = {
  command: Command
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
}

/**
 * Judges a command and works out what it leads to; changes nothing itself.
 * Order: unknown action 422, rev 422/409, system only 403, not in this state 409, not allowed 403, separation of
 * duties 403, then every problem of comment, data, conditions, obstacles and form at once as 422. A system command stands for
 * no person, so `by` and `not` are left out for it; everything else holds.
 */
export const performCommand = ({
  command,
  definition,
  facts,
  instance,
}: PerformCommandArgs): Passage | Refusal => {
  const transition = definition.transitions.find(
    ({ action, from }) => action === command.action && from.includes(instance.state),
  )
  const refusal = findCommandRefusal({ command, definition, instance, transition })
  if (refusal !== undefined) return refusal
  if (transition === undefined) throw new Error('a command without a transition was not refused')
  const target = targetOf(definition, instance, transition)
  if (target === null) return { ok: false, problems: [noPreviousState(transition)], status: 409 }

  const barred = command.system === true ? [] : findPersonProblems(transition, facts)
  if (barred.length > 0) return { ok: false, problems: barred, status: 403 }

  const problems = [
    ...findCommentProblems(transition, command.comment),
    ...findDataProblems(transition, command.data),
    ...findConditionProblems(transition, facts.context),
    ...(facts.obstacles?.[transition.action] ?? []),
    ...findFormProblems(transition, facts.formProblems),
  ]
  if (problems.length > 0) return { ok: false, problems, status: 422 }

  return {
    effects: transition.effects ?? [],
    next: enterState(definition, instance, target, facts),
    ok: true,
    transition,
  }
}
