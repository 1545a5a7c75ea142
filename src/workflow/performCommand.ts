import { findEveryday } from './everyday/findEveryday.ts'
import { findCommandRefusal } from './findCommandRefusal.ts'
import { findCommentProblems } from './findCommentProblems.ts'
import { findConditionProblems } from './findConditionProblems.ts'
import { findDataProblems } from './findDataProblems.ts'
import { findFormProblems } from './findFormProblems.ts'
import { findPauseProblem } from './findPauseProblem.ts'
import { findPersonProblems } from './findPersonProblems.ts'
import { findRequiredProblems } from './findRequiredProblems.ts'
import { noPreviousState } from './noPreviousState.ts'
import { targetOf } from './targetOf.ts'
import { travel } from './travel.ts'
import type { Command, Facts, Instance, Passage, Refusal, WorkflowDefinition } from './types.ts'

type PerformCommandArgs = {
  command: Command
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
}

/**
 * Judges a command and works out what it leads to; changes nothing itself.
 * Order: unknown action 422, rev 422/409, system only 403, not in this state 409, on hold 409, not allowed 403,
 * separation of duties 403, then every problem of comment, data, conditions and form at once as 422. A system command
 * stands for no person, so `by`, `not` and required fields are left out for it; everything else holds.
 */
export const performCommand = (args: PerformCommandArgs): Passage | Refusal => {
  const { command, definition, facts, instance } = args
  const everyday = findEveryday(definition, command.action)
  const transition = definition.transitions.find(
    ({ action, from }) => action === command.action && from.includes(instance.state),
  )
  const refusal = findCommandRefusal({ command, definition, everyday, instance, transition })
  if (refusal !== undefined) return refusal
  if (everyday !== undefined) return everyday.perform(args)
  if (transition === undefined) throw new Error('a command without a transition was not refused')
  const paused = findPauseProblem(instance)
  if (paused !== undefined) return paused
  if (targetOf(definition, instance, transition) === null) {
    return { ok: false, problems: [noPreviousState(transition)], status: 409 }
  }

  const isSystem = command.system === true
  const barred = isSystem ? [] : findPersonProblems(definition, instance, transition, facts)
  if (barred.length > 0) return { ok: false, problems: barred, status: 403 }

  const problems = [
    ...findCommentProblems(transition, command.comment),
    ...findDataProblems(transition, command.data),
    ...findConditionProblems(transition, facts.context),
    ...(isSystem ? [] : findRequiredProblems(definition, instance, transition, facts)),
    ...findFormProblems(transition, facts.formProblems),
  ]
  if (problems.length > 0) return { ok: false, problems, status: 422 }
  return travel(definition, instance, transition, facts)
}
