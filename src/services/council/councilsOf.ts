import type { Payload, PayloadRequest } from 'payload'

/** All councils that are not put aside, the newest first; there are few, and their days decide. */
export const councilsOf = async (payload: Payload, req?: PayloadRequest) => {
  const found = await payload.find({
    collection: 'councils',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    sort: '-createdAt',
    where: { active: { not_equals: false } },
    ...(req ? { req } : {}),
  })
  return found.docs
}
