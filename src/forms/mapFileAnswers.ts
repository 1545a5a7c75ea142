import type { ReplaceFile } from './fieldType.ts'
import { isRecord } from '../shared/isRecord.ts'
import { findFieldType } from './findFieldType.ts'
import { placedFields } from './placedFields.ts'
import type { Answers, FieldDefinition, FormDefinition } from './types.ts'

/** The answers with every file that they name, in cells of tables too, put through `replace`. */
export function mapFileAnswers(definition: FormDefinition, answers: Answers, replace: ReplaceFile): Answers {
  const fields = placedFields(definition).map(({ field }) => field)
  return mapGroup(fields, answers, '', replace)
}

function mapGroup(
  fields: FieldDefinition[],
  answers: Answers,
  prefix: string,
  replace: ReplaceFile,
): Answers {
  const next = { ...answers }
  for (const field of fields) {
    const value = answers[field.key]
    const fieldType = findFieldType(field.type)
    const path = `${prefix}${field.key}`
    if (fieldType?.mapFiles && value !== undefined && value !== null)
      next[field.key] = fieldType.mapFiles(value, field, path, replace)
    if (fieldType?.hasColumns && Array.isArray(value))
      next[field.key] = value.map((row: unknown, at) =>
        isRecord(row) ? mapGroup(field.columns ?? [], row, `${path}.${at}.`, replace) : row,
      )
  }
  return next
}
