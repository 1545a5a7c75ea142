import { checkExpression } from '../expressions/checkExpression.ts'
import type { Problem } from '../shared/problem.ts'
import { placedSources } from './placedSources.ts'
import type { WorkflowDefinition } from './types.ts'

/** Conditions and values that cannot be read, or that use a name which nothing answers to. */
export const nameProblems = (definition: WorkflowDefinition, knownNames: string[]): Problem[] =>
  placedSources(definition).flatMap(({ path, source }) =>
    checkExpression(source, knownNames).map((problem) => ({ ...problem, path })),
  )
