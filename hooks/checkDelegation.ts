import type { CollectionBeforeChangeHook } from 'payload'

import { now } from '../src/services/clock.ts'
import { readDelegation } from '../src/services/delegations/readDelegation.ts'

/** A delegation is given in one's own name, for days that make sense, and only ended afterwards. */
export const checkDelegation: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  readDelegation({
    at: now(),
    data,
    original: operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined,
    user: req.user,
  })
