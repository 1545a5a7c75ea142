import { isRecord } from '../shared/isRecord.ts'
import type { ReplaceFile } from './fieldType.ts'
import { fieldsOf } from './fieldsOf.ts'
import { findFieldType } from './findFieldType.ts'
import type { Answers, FieldDefinition, FormDefinition } from './types.ts'

/** The answers with every file that they name, cells of tables included, put through `replace`. */
export function mapFileAnswers(definition: FormDefinition, answers: Answers, replace: ReplaceFile): Answers {
  return mapGroup(fieldsOf(definition), answers, '', replace)
}

function mapGroup(
  fields: FieldDefinition[],
  answers: Answers,
  prefix: string,
  replace: ReplaceFile,
): Answers {
  const mapped = fields.flatMap((field) => {
    const fieldType = findFieldType(field.type)
    if (!fieldType || !Object.hasOwn(answers, field.key)) return []
    const value = answers[field.key]
    const path = `${prefix}${field.key}`
    if (fieldType.mapFiles) return [[field.key, fieldType.mapFiles(value, field, path, replace)] as const]
    if (!fieldType.hasColumns || !Array.isArray(value)) return []
    const rows = value.map((row: unknown, at) =>
      isRecord(row) ? mapGroup(field.columns ?? [], row, `${path}.${at}.`, replace) : row,
    )
    return [[field.key, rows] as const]
  })
  return { ...answers, ...Object.fromEntries(mapped) }
}
