import type { Text } from '../../shared/text.ts'

export type AgendaLine = {
  awardCode: string
  holderPerson?: null | string
  id: string
  nomination: string
  thresholdPercent: number
  title: string
}

export type Attendance = Record<string, 'absent' | 'present' | 'written'>

export type TallyLine = {
  abstain: number
  explanation: Text
  id: string
  members: number
  no: number
  result: 'notPassed' | 'passed'
  thresholdPercent: number
  yes: number
}

type Said = { at: string; name: string }

/** A count; `confirmations` and `objections` are what the tellers say to it. */
export type Count = {
  cast: number
  confirmations?: Said[]
  lines: TallyLine[]
  objections?: (Said & { reason: string })[]
  trackers?: string[]
}

export type Tally = Count & {
  annulled?: (Said & { count: Count & { round: number }; reason: string })[]
  /** Counted, and not yet confirmed. */
  pending?: Count | null
  /** Tellers named in the place of those who left before signing. */
  replaced?: { at: string; by: string; from: null | string; name: string; reason: string }[]
}

/** Somebody who signs the minutes; `at` is null until they have. */
export type SignerShown = {
  at: null | string
  capacity: 'chair' | 'secretary' | 'teller'
  id: string
  name: string
}

export type Member = { id: string; name: string }

/** `lines`: ids of the agenda lines put to the vote in this round. */
export type Ballots = {
  cast: number
  lines: string[]
  mayVote: boolean
  members: number
  mine: boolean
  open: boolean
}

/** Changes the session; resolves when it was taken and the page shows it. */
export type Revise = (patch: Record<string, unknown>) => Promise<void>
