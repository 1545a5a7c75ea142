import { campaign } from './campaign.ts'
import { council } from './council.ts'
import { demoAccounts } from './demoAccounts.ts'
import { legalDocuments } from './legalDocuments.ts'
import { notices } from './notices.ts'
import { office } from './office.ts'
import { people } from './people.ts'
import { plan } from './plan.ts'
import { sampleDossiers } from './sampleDossiers.ts'
import { units } from './units.ts'

/** The plan of 2023 as data: what the seed loads. */
export const plan2023 = {
  campaign,
  council,
  demoAccounts,
  legalDocuments,
  notices,
  office,
  people,
  plan,
  sampleDossiers,
  units,
}
