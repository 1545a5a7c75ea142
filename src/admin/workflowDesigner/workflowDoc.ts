import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { DesignDoc } from '../design/designKind.ts'

/** A workflow as the interface gives it. */
export type WorkflowDoc = DesignDoc<WorkflowDefinition>
