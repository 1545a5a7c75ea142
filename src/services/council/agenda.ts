/** One nomination put to the vote. */
export type AgendaLine = {
  awardCode: string
  holderPerson: null | string
  id: string
  nomination: string
  thresholdPercent: number
  title: string
}

export type Attendance = Record<string, 'absent' | 'present' | 'written'>

export type LineTally = {
  abstain: number
  explanation: { en: string; vi: string }
  id: string
  members: number
  no: number
  result: 'notPassed' | 'passed'
  /** The round whose count this is. */
  round: number
  thresholdPercent: number
  yes: number
}

export type RoundTally = { cast: number; lines: LineTally[]; round: number; trackers: string[] }

/** The standing result of every line, and each round as it was counted; `cast` and `trackers` are of the last one. */
export type Tally = { cast: number; lines: LineTally[]; rounds: RoundTally[]; trackers: string[] }
