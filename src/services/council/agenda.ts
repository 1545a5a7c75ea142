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
  thresholdPercent: number
  yes: number
}

export type Tally = { cast: number; lines: LineTally[]; trackers: string[] }
