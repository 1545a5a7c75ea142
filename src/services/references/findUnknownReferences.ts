import type { CollectionSlug, FlattenedField, Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Problem } from '../../shared/problem.ts'
import { missingReference } from './missingReference.ts'

type Reference = { collection: string; id: string; path: string }
type Doc = Record<string, unknown>

/** A problem for each document that another names and that is not there; what it named before is left alone. */
export const findUnknownReferences = async (
  payload: Payload,
  fields: FlattenedField[],
  { before, data }: { before: Doc; data: Doc },
): Promise<Problem[]> => {
  const stood = new Set(referencesIn(fields, before).map(keyOf))
  const named = referencesIn(fields, data).filter((reference) => !stood.has(keyOf(reference)))
  const known = await knownAmong(payload, named)
  return named
    .filter((reference) => !known.has(keyOf(reference)))
    .map(({ id, path }) => missingReference('REFERENCE_UNKNOWN', path, id))
}

const keyOf = ({ collection, id }: Reference): string => `${collection}:${id}`

const referencesIn = (fields: FlattenedField[], doc: Doc, within = ''): Reference[] =>
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

const knownAmong = async (payload: Payload, named: Reference[]): Promise<Set<string>> => {
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
