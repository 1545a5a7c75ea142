import type { Payload } from 'payload'

import { tallyLine } from '../../commendation/tallyLine.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { RoundTally } from './agenda.ts'
import { electorateOf } from './electorateOf.ts'
import { linesOfRound } from './linesOfRound.ts'
import { roundOf } from './roundOf.ts'
import { rulePackOf } from './rulePackOf.ts'
import { closeUrn, urnName } from './urns.ts'

/** Closes the round's urn and counts it line by line against all members of the council. Repeatable. */
export const countUrn = async (payload: Payload, session: Dossier): Promise<RoundTally> => {
  const number = Number(session['round'] ?? 1)
  const round = roundOf(session)
  const urn = await closeUrn(payload, urnName(session.id, number))
  const pack = await rulePackOf(payload, session['rulePack'])
  const members = (await electorateOf(payload, session)).length
  const count = (line: string, choice: string) =>
    urn.ballots.filter(({ choices }) => choices[line] === choice).length
  return {
    cast: urn.ballots.length,
    lines: linesOfRound(session).map(({ id, thresholdPercent }) => {
      const { abstain, explanation, no, result, yes } = tallyLine({
        abstain: count(id, 'abstain'),
        legalBasis: pack.voting.thresholdBasis,
        members,
        no: count(id, 'no'),
        thresholdPercent,
        yes: count(id, 'yes'),
      })
      return { abstain, explanation, id, members, no, result, round, thresholdPercent, yes }
    }),
    round,
    trackers: urn.ballots.map(({ tracker }) => tracker).sort(),
    urn: number,
  }
}
