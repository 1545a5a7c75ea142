import type { Payload } from 'payload'

import type { OneTimeLink as Row } from '../../../payload-types.ts'

/** A link as it is stored; null when there is none under this id. */
export const linkRow = (payload: Payload, id: string): Promise<null | Row> =>
  payload.findByID({
    collection: 'one-time-links',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
