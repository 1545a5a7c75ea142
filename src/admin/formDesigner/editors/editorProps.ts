import type { NodeRef } from '../../../forms/design/nodeRef.ts'
import type { FieldDefinition } from '../../../forms/types.ts'
import type { Text } from '../../../shared/text.ts'

/** What the editor of one property of a field is given. */
export type EditorProps = {
  field: FieldDefinition
  label: Text
  node: NodeRef
  onChange: (value: unknown) => void
  value: unknown
}

/** The table in whose rows the field stands. */
export const tableOf = (node: NodeRef): string | undefined =>
  node.kind === 'column' ? node.table : undefined
