import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { DecisionLine } from './createDecision.ts'

/** Lines of a decision whose nomination is no longer free for it: moved on, or reserved by another decision. */
export const takenLines = async (
  payload: Payload,
  decision: string,
  lines: DecisionLine[],
): Promise<DecisionLine[]> => {
  const found = await payload.find({
    collection: 'nominations',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { decision: true, state: true },
    where: { id: { in: lines.map(({ nomination }) => nomination) } },
  })
  const free = found.docs
    .filter(({ state }) => state === 'finalized')
    .filter((nomination) => [null, decision].includes(idOf(nomination.decision)))
    .map(({ id }) => id)
  return lines.filter(({ nomination }) => !free.includes(nomination))
}
