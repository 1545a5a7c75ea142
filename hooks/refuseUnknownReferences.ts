import type { CollectionBeforeValidateHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { isId } from '../src/database/isId.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { isRecord } from '../src/shared/isRecord.ts'
import type { Problem } from '../src/shared/problem.ts'

type Reference = { collection: string; id: string; path: string }

/**
 * What a document names from outside must be there: SQLite would refuse it as a fault of the database, MongoDB would
 * keep it. What stood there before is left alone.
 */
export const refuseUnknownReferences: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || req.payloadAPI === 'local') return data
  const fields = collection.flattenedFields
  const before = new Set(referencesIn(fields, (originalDoc ?? {}) as Record<string, unknown>).map(keyOf))
  const named = referencesIn(fields, data).filter((reference) => !before.has(keyOf(reference)))
  const known = await knownAmong(named, req)
  const problems = named.filter((reference) => !known.has(keyOf(reference))).map(missing)
  const [first] = problems
  if (first) throw new DomainError('REFERENCE_UNKNOWN', 422, first.message, problems)
  return data
}

const keyOf = ({ collection, id }: Reference): string => `${collection}:${id}`

const referencesIn = (fields: FlattenedField[], doc: Record<string, unknown>, within = ''): Reference[] =>
  fields.flatMap((field): Reference[] => {
    const value = doc[field.name]
    const path = `${within}${field.name}`
    if (field.type === 'array' && Array.isArray(value)) {
      return value.flatMap((row: unknown, place) =>
        isRecord(row) ? referencesIn(field.flattenedFields, row, `${path}.${String(place)}.`) : [],
      )
    }
    if ((field.type === 'group' || field.type === 'tab') && isRecord(value))
      return referencesIn(field.flattenedFields, value, `${path}.`)
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    const { relationTo } = field
    if (typeof relationTo !== 'string') return []
    // What is no id at all is for the field itself to refuse.
    return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((id) =>
      typeof id === 'string' ? [{ collection: relationTo, id, path }] : [],
    )
  })

const knownAmong = async (named: Reference[], { payload }: PayloadRequest): Promise<Set<string>> => {
  const known = new Set<string>()
  for (const collection of new Set(named.map((reference) => reference.collection))) {
    const ids = named.flatMap(({ id, ...each }) => (each.collection === collection && isId(id) ? [id] : []))
    if (ids.length === 0) continue
    const { docs } = await payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      where: { id: { in: ids } },
    })
    for (const { id } of docs) known.add(`${collection}:${String(id)}`)
  }
  return known
}

const missing = ({ id, path }: Reference): Problem => ({
  code: 'REFERENCE_UNKNOWN',
  message: {
    vi: `Không tìm thấy mục đã chọn (${id.slice(0, 64)}); hãy chọn lại từ danh sách.`,
    en: `What was chosen (${id.slice(0, 64)}) was not found; choose again from the list.`,
  },
  path,
})
