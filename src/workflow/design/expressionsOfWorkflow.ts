import { placedSources } from '../placedSources.ts'
import type { WorkflowDefinition } from '../types.ts'

/** Every FEEL source of a workflow. */
export const expressionsOfWorkflow = (definition: WorkflowDefinition): string[] =>
  placedSources(definition).map(({ source }) => source)
