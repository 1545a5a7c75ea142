import type { Payload } from 'payload'

import { tallyLine } from '../../commendation/tallyLine.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine, LineTally, RoundTally, Tally } from './agenda.ts'
import { electorateOf } from './electorateOf.ts'
import { linesOfRound } from './linesOfRound.ts'
import { rulePackOf } from './rulePackOf.ts'
import { closeUrn, urnName } from './urns.ts'

/** Closes the round's urn and counts it line by line against all members of the council. Repeatable. */
export const countUrn = async (payload: Payload, session: Dossier): Promise<Tally> => {
  const round = Number(session['round'] ?? 1)
  const urn = await closeUrn(payload, urnName(session.id, round))
  const pack = await rulePackOf(payload, session['rulePack'])
  const members = (await electorateOf(payload, session)).length
  const count = (line: string, choice: string) =>
    urn.ballots.filter(({ choices }) => choices[line] === choice).length
  const counted: RoundTally = {
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
  }
  const before = (session['tally'] as null | Tally | undefined)?.rounds ?? []
  const rounds = [...before, counted]
  return {
    cast: counted.cast,
    lines: ((session['agenda'] ?? []) as AgendaLine[]).flatMap(({ id }) => lastCount(rounds, id)),
    rounds,
    trackers: counted.trackers,
  }
}

const lastCount = (rounds: RoundTally[], id: string): LineTally[] =>
  rounds.flatMap(({ lines }) => lines.filter((line) => line.id === id)).slice(-1)
