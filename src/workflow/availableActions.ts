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

const formReason = (count: number): Text => ({
  vi: `Biểu mẫu còn ${String(count)} nội dung thiếu hoặc chưa đúng; hãy hoàn thiện trước.`,
  en: `The form has ${String(count)} missing or wrong answers; complete it first.`,
})

type Judgement = { incomplete: boolean; reasons: Text[] }

const barredBy = (problems: { message: Text }[]): Judgement => ({
  incomplete: false,
  reasons: problems.map(({ message }) => message),
})

const judge = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
  facts: Facts,
): Judgement => {
  const paused = findPauseProblem(instance)
  if (paused !== undefined) return barredBy(paused.problems)
  const barred = findPersonProblems(definition, instance, transition, facts)
  // Conditions tell about the dossier; somebody who may not act has no need of them.
  if (barred.length > 0) return barredBy(barred)
  const lost = targetOf(definition, instance, transition) === null ? [noPreviousState(transition)] : []
  const reasons = [
    ...lost,
    ...findConditionProblems(transition, facts.context),
    ...(facts.obstacles?.[transition.action] ?? []),
  ].map(({ message }) => message)
  const missing =
    findFormProblems(transition, facts.formProblems).length +
    findRequiredProblems(definition, instance, transition, facts).length
  if (missing === 0) return { incomplete: false, reasons }
  return { incomplete: reasons.length === 0, reasons: [...reasons, formReason(missing)] }
}

/**
 * What people can do with a dossier now, and for this person whether, and if not why.
 * `allowed` means that the command passes once its comment and fields are given.
 */
export const availableActions = ({ definition, facts, instance }: AvailableActionsArgs): AvailableAction[] =>
  transitionsFrom(definition, instance.state).map((transition) => {
    const { incomplete, reasons } = judge(definition, instance, transition, facts)
    return {
      allowed: reasons.length === 0,
      ...(transition.confirm === undefined ? {} : { confirm: transition.confirm }),
      ...(incomplete ? { incomplete } : {}),
      label: transition.label,
      name: transition.action,
      reasons,
      requires: {
        comment: transition.comment === 'required',
        ...(transition.commentMin === undefined ? {} : { commentMin: transition.commentMin }),
        fields: transition.fields ?? [],
      },
      tone: transition.tone ?? 'neutral',
    }
  })
