import type { Payload, Where } from 'payload'

import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'

type Args = { collection: WorkflowCollection; limit: number; payload: Payload; where: Where }

type Found = { dossiers: { collection: WorkflowCollection; dossier: Dossier }[]; total: number }

/** The most pressing dossiers of a collection, those without a deadline last, and how many there are. */
export const findInReach = async ({ collection, limit, payload, where }: Args): Promise<Found> => {
  const find = (dueAt: Where, most: number) =>
    payload.find({
      collection,
      depth: 0,
      limit: most,
      overrideAccess: true,
      sort: ['dueAt', 'id'],
      where: { and: [where, dueAt] },
    })
  const dated = await find({ dueAt: { exists: true } }, limit)
  const undated = await find({ dueAt: { exists: false } }, limit)
  return {
    dossiers: [...dated.docs, ...undated.docs]
      .slice(0, limit)
      .map((doc) => ({ collection, dossier: doc as unknown as Dossier })),
    total: dated.totalDocs + undated.totalDocs,
  }
}
