import type { Payload, Where } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { newId } from '../database/newId.ts'
import { holderOf } from './holderOf.ts'
import type { Entry } from './entry.ts'

/** Makes the inbox follow the dossier: closes what waited on an older rev, opens what waits now. */
export const assignWork = async (payload: Payload, entry: Entry): Promise<void> => {
  const { dueAt, rev, stateLabel, title, users } = entry.payload as {
    dueAt: null | string
    rev: number
    stateLabel: null | { vi: string }
    title: string
    users: string[]
  }
  const { subjectCollection, subjectId } = entry
  const ofDossier: Where[] = [
    { subjectCollection: { equals: subjectCollection } },
    { subjectId: { equals: subjectId } },
  ]
  const store = dossierStore(payload)
  const older = await payload.db.find<{ id: string; open?: boolean }>({
    collection: 'work-items',
    limit: 0,
    pagination: false,
    // Not by `open`: many are, and the database would look through all of them.
    where: { and: [...ofDossier, { subjectRev: { less_than: rev } }] },
  })
  for (const { id } of older.docs.filter(({ open }) => open)) {
    await store.compareAndSet({
      collection: 'work-items',
      id,
      set: { open: false, updatedAt: new Date().toISOString() },
      where: {},
    })
  }
  if (users.length === 0) return
  const newer = await payload.db.count({
    collection: 'work-items',
    where: { and: [...ofDossier, { subjectRev: { greater_than: rev } }] },
  })
  for (const each of users) {
    const { owner, user } = await holderOf(payload, entry, each)
    await store.insertOnce('work-items', {
      dueAt,
      id: newId(),
      key: `${subjectCollection}:${subjectId}:${String(rev)}:${each}`,
      open: newer.totalDocs === 0,
      ...(owner === null ? {} : { owner }),
      stateLabel: stateLabel?.vi ?? '',
      subjectCollection,
      subjectId,
      subjectRev: rev,
      title,
      user,
    })
  }
}
