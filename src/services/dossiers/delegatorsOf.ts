import type { Payload } from 'payload'

import { delegationCovers } from '../../commendation/delegationCovers.ts'
import { delegationsInForce } from '../../commendation/delegationsInForce.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'
import { actorOf, type Person } from './actorOf.ts'

/** `actions` and `workflows` are the keys that it is for; without any, all. */
export type Delegator = { actions: unknown; id: string; kind: string; person: Person; workflows: unknown }

type Scope = { action?: string; workflow?: string }

/**
 * Those who have lent this person their power today, for this procedure and step; asked without a scope, all of them.
 * A delegation ends by itself with its last day; one who no longer works here lends nothing.
 */
export const delegatorsOf = async (
  payload: Payload,
  user: string,
  scope: Scope = {},
): Promise<Delegator[]> => {
  const today = localDay(now()) ?? ''
  const found = await payload.find({
    collection: 'delegations',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    where: delegationsInForce(user, today),
  })
  const covering = found.docs.filter(
    ({ actions, workflows }) =>
      delegationCovers(workflows, scope.workflow) && delegationCovers(actions, scope.action),
  )
  if (covering.length === 0) return []
  const accounts = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [{ id: { in: covering.map(({ from }) => idOf(from)) } }, { active: { not_equals: false } }],
    },
  })
  return covering.flatMap(({ actions, from, id, kind, workflows }) => {
    const account = accounts.docs.find((user) => user.id === idOf(from))
    return account ? [{ actions, id, kind, person: actorOf(account), workflows }] : []
  })
}
