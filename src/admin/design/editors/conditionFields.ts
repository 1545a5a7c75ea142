import type { ValueKind } from '../../../forms/design/valueKind.ts'
import { valueKind } from '../../../forms/design/valueKind.ts'
import { fieldsOf } from '../../../forms/fieldsOf.ts'
import { findFieldType } from '../../../forms/findFieldType.ts'
import type { FormDefinition, Option } from '../../../forms/types.ts'
import type { Text } from '../../../shared/text.ts'

export type ConditionField = { kind: ValueKind; label: Text; name: string; options: Option[] }

/** What conditions can be drawn about: the columns of the row, then the fields of the form. */
export function conditionFields(definition: FormDefinition, table?: string): ConditionField[] {
  const all = fieldsOf(definition)
  const columns = all.find(({ key }) => key === table)?.columns ?? []
  const hidden = new Set(columns.map(({ key }) => key))
  return [...columns, ...all.filter(({ key }) => !hidden.has(key))]
    .filter(({ type }) => findFieldType(type)?.isKeyed)
    .map((field) => ({
      kind: valueKind(field),
      label: field.label,
      name: field.key,
      options: field.options ?? [],
    }))
}
