import { isRecord } from '../shared/isRecord.ts'
import { fieldsOf } from './fieldsOf.ts'
import { findFieldType } from './findFieldType.ts'
import type { Answers, FormDefinition } from './types.ts'

/**
 * The answers as people read them: computed values among them, and computed cells in their rows. What else follows from
 * an answer, such as the totals of a scoring table, is told by its type.
 */
export function withComputed(definition: FormDefinition, answers: Answers, computed: Answers): Answers {
  const worked = fieldsOf(definition).flatMap(({ key, type }) => {
    if (!Object.hasOwn(computed, key)) return []
    const fieldType = findFieldType(type)
    if (fieldType?.isComputed) return [[key, computed[key]] as const]
    const rows = answers[key]
    return fieldType?.hasColumns && Array.isArray(rows) ? [[key, rowsWith(rows, computed[key])] as const] : []
  })
  return { ...answers, ...Object.fromEntries(worked) }
}

function rowsWith(rows: unknown[], computed: unknown): unknown[] {
  const cells: unknown[] = Array.isArray(computed) ? computed : []
  return rows.map((row, index) => {
    const worked = cells[index]
    return isRecord(row) && isRecord(worked) ? { ...row, ...worked } : row
  })
}
