import type { Payload, Where } from 'payload'

import type { RecordedAward } from '../../forms/prefill/prefillRecords.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Reader } from './readerOf.ts'
import type { Holder } from './holderOf.ts'

type Args = { holder: Holder; payload: Payload; user: Reader }

/** The awards of a person, or of a unit as a whole, that somebody may read, newest first; revoked ones are none. */
export const achievementsOf = async ({ holder, payload, user }: Args): Promise<RecordedAward[]> => {
  const where: Where = holder.person
    ? { person: { equals: holder.person } }
    : { unit: { equals: holder.unit } }
  const { docs } = await payload.find({
    collection: 'achievements',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    user,
    where,
  })
  const own = docs.filter((doc) => doc.revoked !== true && (holder.person || !idOf(doc.person)))
  if (own.length === 0) return []

  const codes = [...new Set(own.flatMap(({ awardCode }) => awardCode ?? []))]
  const types = await payload.find({
    collection: 'award-types',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: { code: { in: codes } },
  })
  const names = new Map(types.docs.map(({ code, name }) => [code, name]))
  return own
    .map((doc): RecordedAward => {
      const code = doc.awardCode ?? null
      return {
        award: (code === null ? undefined : names.get(code)) ?? doc.title ?? null,
        code,
        decidedOn: doc.decidedOn ? localDay(doc.decidedOn) : null,
        decisionNumber: doc.decisionNumber ?? null,
        id: doc.id,
        title: doc.title ?? null,
        year: doc.year ?? null,
      }
    })
    .sort((one, other) => (whenOf(one) < whenOf(other) ? 1 : -1))
}

/** A year without a day counts as its last day. */
const whenOf = ({ decidedOn, id, year }: RecordedAward): string =>
  `${String(decidedOn ?? `${String(year ?? '0000')}-12-31`)} ${String(id)}`
