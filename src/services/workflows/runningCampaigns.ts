import type { Payload } from 'payload'

/** The campaigns whose nominations go through a workflow, and that are not over. */
export const runningCampaigns = async (payload: Payload, workflow: string) => {
  const found = await payload.find({
    collection: 'campaigns',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: { and: [{ workflow: { equals: workflow } }, { state: { not_in: ['cancelled', 'closed'] } }] },
  })
  return found.docs
}
