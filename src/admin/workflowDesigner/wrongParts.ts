import type { Problem } from '../../shared/problem.ts'
import { refAtPath } from '../../workflow/design/refAtPath.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { partId } from './partId.ts'

/** How many problems each part has. */
export function wrongParts(
  definition: WorkflowDefinition,
  problems: Problem[],
): (ref: WorkflowRef) => number {
  const counts = new Map<string, number>()
  for (const { path } of problems) {
    const ref = path === undefined ? null : refAtPath(definition, path)
    if (ref === null) continue
    const id = partId('table', ref)
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return (ref) => counts.get(partId('table', ref)) ?? 0
}
