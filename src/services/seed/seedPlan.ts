import type { Payload } from 'payload'

import { plan2023 } from '../../definitions/plan2023/index.ts'
import { DomainError } from '../../shared/domainError.ts'
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
  await refuseAmongOthers(payload)
  await seedDefinitions(payload)
  const organisation = await seedOrganisation(payload, password)
  await seedCouncil(payload, organisation)
  await seedCampaign(payload, organisation)
  await seedDossiers(payload, organisation)
  // Last, because its presence says that all the rest is there.
  await seedLibrary(payload, organisation)
  return { isNew: true }
}

/** Where people have accounts of their own, accounts of a demonstration with one known password are a way in. */
const refuseAmongOthers = async (payload: Payload): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { email: { not_in: plan2023.demoAccounts.map(({ email }) => email) } },
  })
  if (totalDocs === 0) return
  throw new DomainError('HAS_ACCOUNTS', 409, {
    vi: 'Hệ thống đã có tài khoản thật nên không nạp dữ liệu mẫu; hãy dùng DATA_DIR khác cho bản dùng thử.',
    en: 'The system has accounts of its own, so the demo data are not loaded; use another DATA_DIR for a trial.',
  })
}
