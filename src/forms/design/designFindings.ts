import type { Problem } from '../../shared/problem.ts'
import type { FormDefinition } from '../types.ts'
import { lintForm } from '../lint/lintForm.ts'
import { parseFormDefinition } from '../parseFormDefinition.ts'

export type DesignFindings = {
  /** What keeps the form from being published. */
  errors: Problem[]
  /** Whether the form can be kept as a draft on the server. */
  isWhole: boolean
  /** What is allowed and hardly meant. */
  warnings: Problem[]
}

/** Everything that a designer should know of a form: what is wrong, and what a sound form would still do wrong. */
export function designFindings(definition: FormDefinition): DesignFindings {
  const parsed = parseFormDefinition(definition)
  if (!parsed.ok) return { errors: parsed.problems, isWhole: false, warnings: [] }

  const findings = lintForm(parsed.definition)
  const of = (wanted: string) => findings.filter(({ severity }) => severity === wanted)
  return { errors: of('error'), isWhole: true, warnings: of('warning') }
}
