import type { Payload } from 'payload'

import type { Dossier } from '../dossiers/dossier.ts'
import { isIn } from './isIn.ts'
import { tallyOf } from './tallyOf.ts'
import { trackerOf } from './trackerOf.ts'
import { readUrn, urnName } from './urns.ts'

type Sent = { actor: { id: string }; choices: unknown; key: string | undefined }

/**
 * The tracker of the ballot that this voter has cast under this key, in any round: while the urn is full the choices must
 * be the same ones; once it is counted and emptied, the tracker among those counted is all that is left of it.
 */
export const findOwnBallot = async (
  payload: Payload,
  session: Dossier,
  { actor, choices, key }: Sent,
): Promise<null | string> => {
  if (key === undefined) return null
  const { annulled = [], rounds } = tallyOf(session)
  const over = [...rounds, ...annulled.map(({ count }) => count)]
  const counted = over.flatMap(({ trackers }) => trackers)
  for (let round = Number(session['round'] ?? 0); round > 0; round -= 1) {
    const name = urnName(session.id, round)
    const tracker = trackerOf(name, actor, key)
    if (counted.includes(tracker)) return tracker
    const { content } = await readUrn(payload, name)
    if (isIn(content, tracker, choices)) return tracker
  }
  return null
}
