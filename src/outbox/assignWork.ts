import type { Payload, Where } from 'payload'

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
  await payload.update({
    collection: 'work-items',
    data: { open: false },
    depth: 0,
    overrideAccess: true,
    where: { and: [...ofDossier, { subjectRev: { less_than: rev } }, { open: { equals: true } }] },
  })
  const newer = await payload.count({
    collection: 'work-items',
    overrideAccess: true,
    where: { and: [...ofDossier, { subjectRev: { greater_than: rev } }] },
  })
  for (const user of users) {
    const key = `${subjectCollection}:${subjectId}:${String(rev)}:${user}`
    const known = await payload.count({
      collection: 'work-items',
      overrideAccess: true,
      where: { key: { equals: key } },
    })
    if (known.totalDocs > 0) continue
    await payload.create({
      collection: 'work-items',
      data: {
        dueAt,
        key,
        open: newer.totalDocs === 0,
        stateLabel: stateLabel?.vi ?? '',
        subjectCollection,
        subjectId,
        subjectRev: rev,
        title,
        user,
      },
      overrideAccess: true,
    })
  }
}
