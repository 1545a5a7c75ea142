import type { LineTally, RoundTally, Tally } from './agenda.ts'

/** The result once this round is settled: each line as it was counted last. */
export const standingTally = (
  { annulled, rounds: before }: Tally,
  counted: RoundTally,
  lines: string[],
): Tally => {
  const rounds = [...before, counted]
  return {
    ...(annulled ? { annulled } : {}),
    cast: counted.cast,
    lines: lines.flatMap((id) => lastCount(rounds, id)),
    pending: null,
    rounds,
    trackers: counted.trackers,
  }
}

const lastCount = (rounds: RoundTally[], id: string): LineTally[] =>
  rounds.flatMap(({ lines }) => lines.filter((line) => line.id === id)).slice(-1)
