import type { Payload } from 'payload'

import { toSiteIdentity } from '../../publication/toSiteIdentity.ts'
import type { SiteIdentity } from '../../publication/toSiteIdentity.ts'

/** The name of the site and of the office that keeps it. */
export const readSiteIdentity = async (payload: Payload): Promise<SiteIdentity> => {
  const [site, office] = await Promise.all([
    payload.findGlobal({ depth: 0, overrideAccess: false, slug: 'site' }),
    payload.findGlobal({ depth: 0, overrideAccess: false, slug: 'office' }),
  ])
  return toSiteIdentity(site, office)
}
