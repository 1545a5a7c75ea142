import type { CollectionBeforeChangeHook } from 'payload'

import { holderOfExemplar } from '../src/services/exemplars/holderOfExemplar.ts'

/** Readers see the names, not the staff records behind them. */
export const nameHolder: CollectionBeforeChangeHook = async ({ data, req }) => ({
  ...data,
  ...(await holderOfExemplar(req.payload, data)),
})
