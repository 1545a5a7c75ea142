import type { FlattenedField } from 'payload'

import { isRecord } from '../../shared/isRecord.ts'

type Doc = Record<string, unknown>

/**
 * A document as both databases would give it back: only fields of the configuration, nothing empty, dates in one form.
 * What stands inside a JSON or rich-text field is data of its own and stays as it is.
 */
export const canonicalDocument = (fields: FlattenedField[], doc: Doc): Doc =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = canonicalValue(field, doc[field.name])
      return value === undefined ? [] : [[field.name, value]]
    }),
  )

const canonicalValue = (field: FlattenedField, value: unknown): unknown => {
  if (value === undefined || value === null || isVirtual(field)) return undefined
  switch (field.type) {
    case 'array':
      return listOf(value, (row) => ({ ...canonicalDocument(field.flattenedFields, row), id: row['id'] }))
    case 'blocks':
      throw new Error(`${field.name}: blocks have no place in a backup yet`)
    case 'date':
      return new Date(String(value)).toISOString()
    case 'group':
    case 'tab': {
      const group = canonicalDocument(field.flattenedFields, value as Doc)
      return Object.keys(group).length > 0 ? group : undefined
    }
    case 'json':
    case 'richText':
      return value
    default:
      return Array.isArray(value) && value.length === 0 ? undefined : value
  }
}

const isVirtual = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))

const listOf = (value: unknown, each: (row: Doc) => Doc): Doc[] | undefined => {
  const rows = Array.isArray(value) ? value.filter((row) => isRecord(row)) : []
  return rows.length > 0 ? rows.map((row) => each(row)) : undefined
}
