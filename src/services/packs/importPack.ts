import type { Payload } from 'payload'

import { packKinds, type PackKind } from './packKinds.ts'
import type { DefinitionPack, PackItem } from './packSchema.ts'
import { planImport, type PlannedChange } from './planImport.ts'

/**
 * Brings definitions in as drafts: forms and workflows to be published, rule packs and procedures not active.
 * To publish, or to make active, is a person's act; what is in use stays as it is. Running it again changes nothing.
 */
export const importPack = async (payload: Payload, pack: DefinitionPack): Promise<PlannedChange[]> => {
  const plan = await planImport(payload, pack)
  for (const { change, item, key, kind } of plan) {
    if (change !== 'new' && change !== 'changed') continue
    const data = { ...(await withIds(payload, kind, item)), ...inactive(kind) }
    if (change === 'new') {
      await payload.create({ collection: kind, data: data as never, depth: 0, overrideAccess: true })
    } else {
      const where = { key: { equals: key } }
      const rev = await revOf(payload, kind, key)
      await payload.update({
        collection: kind,
        data: { ...data, ...rev },
        depth: 0,
        overrideAccess: true,
        where,
      })
    }
  }
  return plan
}

const inactive = (kind: PackKind) => (kind === 'rule-packs' || kind === 'procedures' ? { active: false } : {})

/** The rev of a stored draft, where drafts of this kind have one: a save must say which one it replaces. */
const revOf = async (payload: Payload, kind: PackKind, key: string): Promise<{ rev?: number }> => {
  const found = await payload.find({
    collection: kind,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { key: { equals: key } },
  })
  const { rev } = (found.docs[0] ?? {}) as { rev?: null | number }
  return typeof rev === 'number' ? { rev } : {}
}

const withIds = async (payload: Payload, kind: PackKind, item: PackItem) => {
  const references = payload.collections[kind].config.flattenedFields.filter(
    (field) => field.type === 'relationship' && (packKinds as readonly unknown[]).includes(field.relationTo),
  )
  const data: Record<string, unknown> = { ...item }
  for (const { name, ...field } of references) {
    if (data[name] === undefined || !('relationTo' in field)) continue
    const { docs } = await payload.find({
      collection: field.relationTo as PackKind,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      where: { key: { equals: data[name] } },
    })
    data[name] = docs[0]?.id
  }
  return data
}
