import type { Payload, Where } from 'payload'

import { delegationsInForce } from '../../commendation/delegationsInForce.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Delegator } from '../dossiers/delegatorsOf.ts'

type Args = { actor: Person; lent: Delegator[]; payload: Payload }

/** What waits for those who have lent this person their power, each within the procedures of the delegation. */
export const lentWork = async ({ actor, lent, payload }: Args): Promise<null | Where> => {
  if (lent.length === 0) return null
  const found = await payload.find({
    collection: 'delegations',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    pagination: false,
    where: delegationsInForce(actor.id, localDay(now()) ?? ''),
  })
  const inForce = found.docs.filter(({ id }) => lent.some((each) => each.id === id))
  const waits = await Promise.all(
    inForce.map(async ({ from, workflows }): Promise<Where> => {
      const id = idOf(from) ?? ''
      const turn: Where = {
        or: [{ parts: { contains: `turn:${id}` } }, { parts: { contains: `pool:${id}` } }],
      }
      const keys = Array.isArray(workflows) ? workflows.filter((key) => typeof key === 'string') : []
      if (keys.length === 0) return turn
      return { and: [turn, { workflowVersion: { in: await versionsOf(payload, keys) } }] }
    }),
  )
  return { or: waits }
}

const versionsOf = async (payload: Payload, keys: string[]): Promise<string[]> => {
  const sources = await payload.find({
    collection: 'workflows',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { key: { in: keys } },
  })
  const versions = await payload.find({
    collection: 'workflow-versions',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { number: true },
    where: { source: { in: sources.docs.map(({ id }) => id) } },
  })
  return versions.docs.map(({ id }) => id)
}
