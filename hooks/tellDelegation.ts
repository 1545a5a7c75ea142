import type { CollectionAfterChangeHook } from 'payload'

import { tellParties } from '../src/services/delegations/tellParties.ts'

/** Both sides are told when a delegation begins and when it is ended. */
export const tellDelegation: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const delegation = doc as Parameters<typeof tellParties>[1]
  const was = (previousDoc as undefined | { revoked?: boolean | null })?.revoked === true
  if (operation === 'create' || (delegation.revoked === true && !was)) await tellParties(req, delegation)
}
