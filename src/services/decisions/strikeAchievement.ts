import type { Payload } from 'payload'

/** A revoked award stays in the record, struck out. */
export const strikeAchievement = async (payload: Payload, nomination: string): Promise<void> => {
  await payload.update({
    collection: 'achievements',
    data: { revoked: true },
    overrideAccess: true,
    where: { nomination: { equals: nomination } },
  })
}
