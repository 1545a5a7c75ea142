import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import type { DecisionLine } from './createDecision.ts'

/**
 * No award is decided before the year that it is for. An earlier day is a slip of the pen, which would put the wrong
 * day into the record and choose the wrong base wage.
 */
export const refuseEarlySigning = async (
  payload: Payload,
  lines: DecisionLine[],
  signedOn: string,
): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'nominations',
    depth: 1,
    overrideAccess: true,
    pagination: false,
    populate: { campaigns: { year: true } },
    select: { campaign: true },
    where: { id: { in: lines.map(({ nomination }) => nomination) } },
  })
  const years = docs.flatMap(({ campaign }) => (typeof campaign === 'object' ? (campaign?.year ?? []) : []))
  const year = Math.max(0, ...years)
  if (Number(signedOn.slice(0, 4)) >= year) return
  const message = {
    vi: `Ngày ký không được trước năm ${String(year)} là năm xét khen thưởng; hãy nhập lại ngày ký.`,
    en: `The date of signature lies before ${String(year)}, the year of the awards; correct it.`,
  }
  throw new DomainError('SIGNED_TOO_EARLY', 422, message, [
    { code: 'SIGNED_TOO_EARLY', message, path: 'data.signedOn' },
  ])
}
