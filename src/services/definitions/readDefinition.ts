import { relationKeys } from '../../commendation/relations.ts'
import { roleKeys } from '../../commendation/roles.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'
import { lintWorkflow } from '../../workflow/lintWorkflow.ts'
import { parseWorkflowDefinition } from '../../workflow/parseWorkflowDefinition.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'

type Kinds = { forms: FormDefinition; workflows: WorkflowDefinition }

/**
 * A definition as data, or the list of what is wrong with it (422). A draft may be unfinished – a step that leads nowhere
 * yet –, as long as it is well formed; what is published, played or imported may not.
 */
export const readDefinition = <K extends keyof Kinds>(
  kind: K,
  input: unknown,
  { isDraft = false } = {},
): Kinds[K] => {
  const parsed = kind === 'forms' ? parseFormDefinition(input) : parseWorkflowDefinition(input)
  if (!parsed.ok) throw invalidDefinition(parsed.problems)
  if (kind === 'workflows' && !isDraft) {
    const problems = lintWorkflow(parsed.definition as WorkflowDefinition, {
      groups: ['council'],
      relations: [...relationKeys],
      roles: [...roleKeys],
    })
    if (problems.length > 0) throw invalidDefinition(problems)
  }
  return parsed.definition as Kinds[K]
}

/** 422 with the place and the reason of each fault. */
export const invalidDefinition = (problems: Problem[]) =>
  new DomainError(
    'DEFINITION_INVALID',
    422,
    {
      vi: 'Định nghĩa chưa hợp lệ; hãy sửa các điểm được nêu rồi lưu lại.',
      en: 'The definition is not valid; mend the points listed and save again.',
    },
    problems,
  )
