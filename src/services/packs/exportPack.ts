import type { FlattenedField, Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { canonicalDocument } from '../backup/canonicalDocument.ts'
import { ownFields, packKinds, type PackKind } from './packKinds.ts'
import { emptyPack, type DefinitionPack, type PackItem } from './packSchema.ts'

type Keys = Record<PackKind, Map<string, string>>

/** All definitions of this system as one pack: forms and workflows as their drafts stand, references by key. */
export const exportPack = async (payload: Payload): Promise<DefinitionPack> => {
  const pack = emptyPack()
  const keys = Object.fromEntries(packKinds.map((kind) => [kind, new Map<string, string>()])) as Keys
  for (const kind of packKinds) {
    const { docs } = await payload.find({
      collection: kind,
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      sort: 'key',
    })
    const fields = payload.collections[kind].config.flattenedFields
    for (const doc of docs) keys[kind].set(doc.id, doc.key)
    pack[kind] = docs.map((doc) => toItem(fields, doc as unknown as Record<string, unknown>, keys))
  }
  return pack
}

const toItem = (fields: FlattenedField[], doc: Record<string, unknown>, keys: Keys): PackItem => {
  const own = fields.filter((field) => !ownFields.includes(field.name) && isPortable(field))
  return Object.fromEntries(
    Object.entries(canonicalDocument(own, doc)).map(([name, value]) => {
      const field = own.find((each) => each.name === name)
      if (field?.type === 'array') return [name, rowsOf(field.flattenedFields, value)]
      if (field?.type !== 'relationship') return [name, value]
      return [name, keys[field.relationTo as PackKind].get(idOf(value) ?? '')]
    }),
  ) as PackItem
}

/** Rows without what is this system's own: their ids, whom they name, whether they work. */
const rowsOf = (fields: FlattenedField[], rows: unknown): unknown[] => {
  const own = fields.filter((field) => !ownFields.includes(field.name) && isPortable(field))
  return (Array.isArray(rows) ? rows.filter(isRecord) : []).map((row) =>
    Object.fromEntries(
      own.flatMap((field) => {
        const value = row[field.name]
        if (value === undefined) return []
        return [[field.name, field.type === 'array' ? rowsOf(field.flattenedFields, value) : value]]
      }),
    ),
  )
}

/** A reference to anything but another definition means nothing elsewhere. */
const isPortable = (field: FlattenedField): boolean =>
  (field.type !== 'relationship' && field.type !== 'upload') ||
  (packKinds as readonly unknown[]).includes(field.relationTo)
