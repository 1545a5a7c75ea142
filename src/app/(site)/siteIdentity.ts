import { cache } from 'react'

import { readSiteIdentity } from '../../services/publication/readSiteIdentity.ts'
import { sitePayload } from './sitePayload.ts'

/** What the site says of itself, read once a request. */
export const siteIdentity = cache(async () => readSiteIdentity(await sitePayload()))
