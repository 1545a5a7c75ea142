import type { CollectionBeforeOperationHook } from 'payload'

import { refuseFilters } from '../src/services/filters/refuseFilters.ts'

/** A list that is filtered by what somebody does not see would tell them of it, one guess after the other. */
export const refuseHiddenFilters: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { field, overrideAccess, sort, where } = args as {
    field?: unknown
    overrideAccess?: boolean
    sort?: unknown
    where?: unknown
  }
  if (overrideAccess !== true) {
    const paths = [field, sort].flat().filter((each) => typeof each === 'string')
    await refuseFilters(
      req.payload,
      where,
      paths.flatMap((each) => each.split(',')),
    )
  }
  return args
}
