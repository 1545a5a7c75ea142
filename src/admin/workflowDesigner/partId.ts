import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'

/** The id of the button that stands for a part, in the table or in the diagram. */
export const partId = (view: 'diagram' | 'table', ref: WorkflowRef): string =>
  `td-wd-${view}-${ref.kind === 'state' ? `state-${ref.key}` : `transition-${String(ref.index)}`}`

/** Whether two references are to the same part. */
export const isSamePart = (one: null | WorkflowRef, two: null | WorkflowRef): boolean =>
  one !== null && two !== null && partId('table', one) === partId('table', two)
