import type { JsonPath } from '../../shared/jsonPath.ts'
import type { WorkflowDefinition } from '../types.ts'
import type { WorkflowRef } from './workflowRef.ts'

/** Where a part stands in the definition; null when it is not there. */
export function pathOfRef(
  { states, transitions }: WorkflowDefinition,
  ref: null | WorkflowRef,
): JsonPath | null {
  if (ref === null) return []
  if (ref.kind === 'transition') return transitions[ref.index] ? ['transitions', ref.index] : null
  const index = states.findIndex(({ key }) => key === ref.key)
  return index < 0 ? null : ['states', index]
}
