import type { Problem } from '../shared/problem.ts'
import { nameProblems } from './nameProblems.ts'
import { type FormFacts, resourceProblems } from './resourceProblems.ts'
import type { WorkflowDefinition } from './types.ts'

/**
 * What a workflow asks of the forms that go with it and that none of them gives: fields, choices, names in conditions; and
 * what a form requires that no step lets anybody write.
 *
 * @param definition a workflow that has nothing else against it
 * @param forms every form that dossiers of this workflow fill in; at least one
 * @param names names that conditions may use beside the fields of the forms
 */
export const fitProblems = (
  definition: WorkflowDefinition,
  forms: FormFacts[],
  names: readonly string[],
): Problem[] => [
  ...resourceProblems(definition, { forms }),
  ...nameProblems(definition, [...names, ...forms.flatMap(({ fields }) => fields)]),
]
