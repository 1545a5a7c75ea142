import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { seedCampaign } from './seedCampaign.ts'
import { seedCouncil } from './seedCouncil.ts'
import { seedDefinitions } from './seedDefinitions.ts'
import { seedDossiers } from './seedDossiers.ts'
import { seedLibrary } from './seedLibrary.ts'
import { seedOrganisation } from './seedOrganisation.ts'

/** Loads the plan of 2023 into an empty system, once: every step leaves alone what is already there. */
export const seedPlan = async (payload: Payload, password: string): Promise<{ isNew: boolean }> => {
  const done = await payload.count({
    collection: 'plans',
    overrideAccess: true,
    where: { key: { equals: plan2023.plan.key } },
  })
  if (done.totalDocs > 0) return { isNew: false }
  await seedDefinitions(payload)
  const organisation = await seedOrganisation(payload, password)
  await seedCouncil(payload, organisation)
  await seedCampaign(payload, organisation)
  await seedDossiers(payload, organisation)
  // Last, because its presence says that all the rest is there.
  await seedLibrary(payload, organisation)
  return { isNew: true }
}
