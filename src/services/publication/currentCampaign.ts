import type { Payload } from 'payload'

import { openCampaignStates } from '../../commendation/openCampaignStates.ts'
import { toCampaignCard } from '../../publication/toCampaignCard.ts'
import type { CampaignCard } from '../../publication/types.ts'

/** The campaign of the latest year that was announced and not called off; null where the public may not know of it. */
export const currentCampaign = async (payload: Payload): Promise<CampaignCard | null> => {
  const { docs } = await payload.find({
    collection: 'campaigns',
    depth: 0,
    disableErrors: true,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    select: { closesAt: true, goals: true, opensAt: true, title: true, year: true },
    sort: ['-year', '-opensAt'],
    where: { state: { in: [...openCampaignStates, 'closed'] } },
  })
  const doc: object | undefined = docs[0]
  return doc === undefined ? null : toCampaignCard(doc)
}
