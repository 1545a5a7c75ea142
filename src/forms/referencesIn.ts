import type { RecordReference } from './recordSource.ts'
import type { Answers, FieldDefinition, FormDefinition } from './types.ts'
import { isRecord } from '../shared/isRecord.ts'
import { fieldsOf } from './fieldsOf.ts'
import { findFieldType } from './findFieldType.ts'

/** Every record that judged answers name, with the path of the answer; cells of tables included. */
export function referencesIn(definition: FormDefinition, answers: Answers): RecordReference[] {
  return collect(fieldsOf(definition), answers, '')
}

function collect(fields: FieldDefinition[], answers: Answers, prefix: string): RecordReference[] {
  return fields.flatMap((field) => {
    const value = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined
    const path = `${prefix}${field.key}`
    const fieldType = findFieldType(field.type)
    if (fieldType?.hasColumns) {
      const rows = Array.isArray(value) ? value.filter(isRecord) : []
      return rows.flatMap((row, index) => collect(field.columns ?? [], row, `${path}.${index}.`))
    }
    const source = fieldType?.sourceOf?.(field)
    if (!source) return []
    const named = Array.isArray(value) ? value : [value]
    return named.flatMap((each: unknown) => (typeof each === 'string' ? [{ path, source, value: each }] : []))
  })
}
