import type { NodeRef } from '../../forms/design/nodeRef.ts'

/** The id of the button that stands for a part of the form on the canvas. */
export function nodeId(ref: NodeRef): string {
  return ref.kind === 'column' ? `td-fd-field-${ref.table}` : `td-fd-${ref.kind}-${ref.key}`
}
