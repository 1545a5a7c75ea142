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

export type Tally = { cast: number; lines: TallyLine[]; trackers?: string[] }

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
