import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import type { Directory } from '../flowTypes.ts'
import type { EffectDefinition, Facts, Instance } from '../types.ts'

export type ScriptStep =
  | { action: string; as: string; comment?: string; data?: Record<string, unknown>; system?: boolean }
  | { waitDays: number }

/** What is played: who begins, with which answers, when, and what is done then. */
export type Script = {
  answers: Record<string, unknown>
  /** What the form works out of the answers; nothing where it was not kept with the run. */
  scores?: Record<string, unknown>
  calendar: Facts['calendar']
  directory: Directory
  /** Facts of the domain that conditions read, as they are supposed to be; they stay so while it is played. */
  facts?: Record<string, unknown>
  /** Where a real dossier stands; a new one is begun when absent. */
  instance?: Instance
  startAt: string
  steps: ScriptStep[]
}

/** How things stand after a step. */
export type Frame = {
  at: string
  dueAt: null | string
  effects: EffectDefinition[]
  problems: Problem[]
  rev: number
  /** What the clock did while it was waited. */
  rung: string[]
  state: string
  stateLabel: null | Text
  timers: { at: string; key: string }[]
  turn: string[]
}
