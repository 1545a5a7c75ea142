import type { Payload } from 'payload'

import { findSigningProblem } from '../../commendation/findSigningProblem.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { DecisionLine } from './createDecision.ts'

/** Holds the date of signature to the years of the campaigns whose awards are decided. */
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
  const problem = findSigningProblem(signedOn, years)
  if (problem) throw new DomainError(problem.code, 422, problem.message, [problem])
}
