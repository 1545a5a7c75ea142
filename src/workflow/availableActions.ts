import type { Text } from '../shared/text.ts'
import { findConditionProblems } from './findConditionProblems.ts'
import { findFormProblems } from './findFormProblems.ts'
import { findPauseProblem } from './findPauseProblem.ts'
import { findPersonProblems } from './findPersonProblems.ts'
import { findRequiredProblems } from './findRequiredProblems.ts'
import { noPreviousState } from './noPreviousState.ts'
import { targetOf } from './targetOf.ts'
import { transitionsFrom } from './transitionsFrom.ts'
import type { AvailableAction, Facts, Instance, TransitionDefinition, WorkflowDefinition } from './types.ts'

type AvailableActionsArgs = { definition: WorkflowDefinition; facts: Facts; instance: Instance }

const formReason = (count: number): Text[] =>
  count === 0
    ? []
    : [
        {
          vi: `Biểu mẫu còn ${String(count)} nội dung thiếu hoặc chưa đúng; hãy hoàn thiện trước.`,
          en: `The form has ${String(count)} missing or wrong answers; complete it first.`,
        },
      ]

const reasonsAgainst = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
  facts: Facts,
): Text[] => {
  const paused = findPauseProblem(instance)
  if (paused !== undefined) return paused.problems.map(({ message }) => message)
  const barred = findPersonProblems(definition, instance, transition, facts)
  // Conditions tell about the dossier; somebody who may not act has no need of them.
  if (barred.length > 0) return barred.map(({ message }) => message)
  const lost = targetOf(definition, instance, transition) === null ? [noPreviousState(transition)] : []
  return [
    ...[
      ...lost,
      ...findConditionProblems(transition, facts.context),
      ...(facts.obstacles?.[transition.action] ?? []),
    ].map(({ message }) => message),
    ...formReason(
      findFormProblems(transition, facts.formProblems).length +
        findRequiredProblems(definition, instance, transition, facts).length,
    ),
  ]
}

/**
 * What people can do with a dossier now, and for this person whether, and if not why.
 * `allowed` means that the command passes once its comment and fields are given.
 */
export const availableActions = ({ definition, facts, instance }: AvailableActionsArgs): AvailableAction[] =>
  transitionsFrom(definition, instance.state).map((transition) => {
    const reasons = reasonsAgainst(definition, instance, transition, facts)
    return {
      allowed: reasons.length === 0,
      ...(transition.confirm === undefined ? {} : { confirm: transition.confirm }),
      label: transition.label,
      name: transition.action,
      reasons,
      requires: { comment: transition.comment === 'required', fields: transition.fields ?? [] },
      tone: transition.tone ?? 'neutral',
    }
  })
