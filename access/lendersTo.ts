import type { PayloadRequest, Where } from 'payload'

import type { User } from '../payload-types.ts'
import { delegationsInForce } from '../src/commendation/delegationsInForce.ts'
import { proceduresOfDelegation } from '../src/commendation/proceduresOfDelegation.ts'
import { getEnv } from '../src/env.ts'
import { localDay } from '../src/shared/localDay.ts'

/** Those who have lent whoever asks their power today; `scope` are the dossiers that it is for, null for all. */
export const lendersTo = async ({
  payload,
  user,
}: PayloadRequest): Promise<{ from: User; scope: null | Where }[]> => {
  if (!user) return []
  const today = localDay(getEnv().FIXED_CLOCK ?? new Date().toISOString()) ?? ''
  const lent = await payload.find({
    collection: 'delegations',
    depth: 1,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    where: delegationsInForce(user.id, today),
  })
  return lent.docs.flatMap(({ from, workflows }) =>
    typeof from === 'object' && from.active !== false
      ? [{ from, scope: proceduresOfDelegation(workflows) }]
      : [],
  )
}
