import type { Payload } from 'payload'

import { rulePackInForce } from '../../commendation/rulePackInForce.ts'
import type { RulePack } from '../../commendation/rulePackSchema.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { now } from '../clock.ts'

/** The rule pack that a session or decision is bound to. */
export const rulePackOf = async (payload: Payload, value: unknown): Promise<RulePack> => {
  const id = idOf(value)
  if (!id) return (await packInForce(payload, localDay(now()) ?? '')).definition
  const pack = await payload.findByID({ collection: 'rule-packs', depth: 0, id, overrideAccess: true })
  return pack.definition as unknown as RulePack
}

/** The rule pack in force on a day (`YYYY-MM-DD`), with its id. */
export const packInForce = async (
  payload: Payload,
  day: string,
): Promise<{ definition: RulePack; id: string }> => {
  const found = await payload.find({
    collection: 'rule-packs',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: { active: { not_equals: false } },
  })
  const packs = found.docs.map((doc) => ({ ...(doc.definition as unknown as RulePack), docId: doc.id }))
  const { docId, ...definition } = rulePackInForce(packs, day)
  return { definition, id: docId }
}
