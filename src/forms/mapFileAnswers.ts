import { isRecord } from '../shared/isRecord.ts'
import { placedFields } from './placedFields.ts'
import type { Answers, FieldDefinition, FormDefinition } from './types.ts'

type Replace = (item: Record<string, unknown>, field: FieldDefinition, path: string) => unknown

/** The answers with every item of every file field, cells of tables included, put through `replace`. */
export function mapFileAnswers(definition: FormDefinition, answers: Answers, replace: Replace): Answers {
  return mapGroup(
    placedFields(definition).map(({ field }) => field),
    answers,
    '',
    replace,
  )
}

function mapGroup(fields: FieldDefinition[], answers: Answers, prefix: string, replace: Replace): Answers {
  const next = { ...answers }
  for (const field of fields) {
    const value = answers[field.key]
    if (!Array.isArray(value)) continue
    const path = `${prefix}${field.key}`
    if (field.type === 'file')
      next[field.key] = value.map((item: unknown, at) =>
        isRecord(item) ? replace(item, field, `${path}.${at}`) : item,
      )
    if (field.type === 'table')
      next[field.key] = value.map((row: unknown, at) =>
        isRecord(row) ? mapGroup(field.columns ?? [], row, `${path}.${at}.`, replace) : row,
      )
  }
  return next
}
