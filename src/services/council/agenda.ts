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

/** A teller's word that the figures of a round are as counted. */
export type Confirmation = { at: string; name: string; user: string }

/** Why a teller did not give it, or the chair stopped the count. */
export type Objection = { at: string; name: string; reason: string }

export type RoundTally = {
  cast: number
  confirmations?: Confirmation[]
  lines: LineTally[]
  objections?: Objection[]
  round: number
  trackers: string[]
  /** Which opening of the vote it was: those that came to nothing count here, and not as rounds. */
  urn?: number
}

/** A count that came to nothing: the chair had the vote taken again. */
export type AnnulledRound = Objection & { count: RoundTally }

/** A teller named in the place of one who could no longer sign; `from` is null where that account is gone. */
export type Replacement = {
  at: string
  by: string
  from: null | string
  name: string
  reason: string
  user: string
}

/** The standing result of every line, and each round as it was counted; `cast` and `trackers` are of the last one. */
export type Tally = {
  annulled?: AnnulledRound[]
  cast: number
  lines: LineTally[]
  /** Counted, and waiting for the tellers: nothing follows from it yet. */
  pending?: null | RoundTally
  replaced?: Replacement[]
  rounds: RoundTally[]
  trackers: string[]
}
