import type { Payload } from 'payload'

import { tallyLine } from '../../commendation/tallyLine.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine, Tally } from './agenda.ts'
import { rulePackOf } from './rulePackOf.ts'
import { closeUrn, urnName } from './urns.ts'

/** Closes the round's urn and counts it line by line against all members of the council. Repeatable. */
export const countUrn = async (payload: Payload, session: Dossier): Promise<Tally> => {
  const urn = await closeUrn(payload, urnName(session.id, Number(session['round'] ?? 1)))
  const pack = await rulePackOf(payload, session['rulePack'])
  const council = await payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(session['council']) ?? '',
    overrideAccess: true,
  })
  const members = council.members.length
  const count = (line: string, choice: string) =>
    urn.ballots.filter(({ choices }) => choices[line] === choice).length
  return {
    cast: urn.ballots.length,
    lines: ((session['agenda'] ?? []) as AgendaLine[]).map(({ id, thresholdPercent }) => {
      const counted = tallyLine({
        abstain: count(id, 'abstain'),
        legalBasis: pack.voting.thresholdBasis,
        members,
        no: count(id, 'no'),
        thresholdPercent,
        yes: count(id, 'yes'),
      })
      const { abstain, explanation, no, result, yes } = counted
      return { abstain, explanation, id, members, no, result, thresholdPercent, yes }
    }),
    trackers: urn.ballots.map(({ tracker }) => tracker).sort(),
  }
}
