import type { FieldDefinition } from '../types.ts'
import type { ConditionOperator } from './conditionTree.ts'
import { dayPattern } from '../fieldTypes/dayPattern.ts'
import { findFieldType } from '../findFieldType.ts'

/** What the answers of a field are to a condition. */
export type ValueKind = 'choice' | 'choices' | 'date' | 'list' | 'number' | 'record' | 'text' | 'yesNo'

/** The kind of a field's answers, read from its JSON Schema, so that a new field type needs no line here. */
export function valueKind(field: FieldDefinition): ValueKind {
  const fieldType = findFieldType(field.type)
  const takesOptions = fieldType?.takes.includes('options') === true
  const schema = fieldType?.jsonSchema(field, { schemaOf: () => ({}) }) ?? {}
  if (takesOptions && (field.options?.length ?? 0) > 0)
    return Array.isArray(fieldType.emptyValue) ? 'choices' : 'choice'
  if (fieldType?.isComputed === true || schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema.type === 'boolean' || schema.const === true) return 'yesNo'
  if (schema.type === 'array') return 'list'
  if (schema.type === 'object') return 'record'
  return schema.pattern === dayPattern ? 'date' : 'text'
}

/** The comparisons that make sense for a kind, the commonest first. */
export const operatorsOf: Record<ValueKind, readonly ConditionOperator[]> = {
  choice: ['equals', 'differs', 'oneOf', 'isFilled', 'isEmpty'],
  choices: ['includes', 'excludes', 'isFilled', 'isEmpty'],
  date: ['atLeast', 'atMost', 'equals', 'isFilled', 'isEmpty'],
  list: ['isFilled', 'isEmpty', 'rowsAtLeast'],
  number: ['atLeast', 'atMost', 'more', 'less', 'equals', 'differs', 'isFilled', 'isEmpty'],
  record: ['isFilled', 'isEmpty'],
  text: ['equals', 'differs', 'contains', 'startsWith', 'isFilled', 'isEmpty'],
  yesNo: ['equals', 'isFilled', 'isEmpty'],
}
