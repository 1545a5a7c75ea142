import { compileExpression } from '../../expressions/compileExpression.ts'
import type { WorkflowDefinition } from '../types.ts'
import { expressionsOfWorkflow } from './expressionsOfWorkflow.ts'

/** Which of these names a workflow reads in its conditions and effects, in their order; what cannot be parsed reads none. */
export const factsAsked = (definition: WorkflowDefinition, names: readonly string[]): string[] => {
  const read = new Set(expressionsOfWorkflow(definition).flatMap(namesIn))
  return names.filter((name) => read.has(name))
}

const namesIn = (source: string): string[] => {
  try {
    return compileExpression(source).names
  } catch {
    return []
  }
}
