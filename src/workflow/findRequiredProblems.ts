import type { Problem } from '../shared/problem.ts'
import { fieldPermissionsOf } from './fieldPermissionsOf.ts'
import { stateOf } from './stateOf.ts'
import type { Facts, Instance, TransitionDefinition, WorkflowDefinition } from './types.ts'

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Fields that the state requires of this person and that are still empty. */
export const findRequiredProblems = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: Pick<TransitionDefinition, 'incomplete'>,
  { actor, answers, onBehalfOf, relations }: Facts,
): Problem[] => {
  if (transition.incomplete === true) return []
  const person = onBehalfOf ?? { ...actor, relations }
  const permission = fieldPermissionsOf(definition, instance, person)
  const named = new Set((stateOf(definition, instance.state)?.fields ?? []).map(({ field }) => field))
  return [...named]
    .filter((field) => field !== '*' && permission(field) === 'required')
    .filter((field) => isEmpty(Object.hasOwn(answers, field) ? answers[field] : undefined))
    .map((field) => ({
      code: 'FIELD_REQUIRED',
      message: {
        vi: 'Mục này phải được điền trước khi chuyển bước.',
        en: 'This must be filled in before the dossier moves on.',
      },
      path: `answers.${field}`,
    }))
}
