import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'

/**
 * Who may act: everything that is given must hold. `role` is an office role of the actor;
 * `relation` is what the actor is to this dossier (`creator`, `own-unit`, `nominee`, `member` …),
 * worked out by the caller: the engine knows no unit and no council.
 */
export type Who = { relation?: string; role?: string }

export type StateKind = 'active' | 'failure' | 'initial' | 'success' | 'waiting'

export type Deadline = { workingDays: number }

export type StateDefinition = {
  /** Working days for whoever's turn it is, counted from entering the state. */
  deadline?: Deadline
  /** `success` and `failure` are ends; `waiting` waits for the applicant and stops the clock. */
  kind: StateKind
  key: string
  label: Text
  /** The plain words an applicant sees. */
  phase: Text
  /** Whose turn it is: they get the work item and the mail. */
  turn: Who[]
  /** Who may write answers while the dossier is here. Nobody when absent. */
  write?: Who[]
}

export type Recipient = 'assignees' | 'creator' | { relation: string } | { role: string }

/** What should happen after the transition is kept. Data only: an executor outside the engine does it. */
export type EffectDefinition =
  { kind: 'mail'; template: string; to: Recipient } | { kind: 'run'; name: string }

export type Condition = { expression: string; message: Text }

export type TransitionDefinition = {
  action: string
  /** Whoever matches one of these may act. */
  by: Who[]
  comment: 'none' | 'optional' | 'required'
  confirm?: Text
  effects?: EffectDefinition[]
  /** Keys that must be given in the command's `data`. */
  fields?: { key: string; label: Text; type: 'date' | 'text' }[]
  from: string[]
  label: Text
  /** Relations that bar the actor: separation of duties. */
  not?: string[]
  /** Only the system acts here, as the consequence of something else (closing a vote, issuing a decision). */
  system?: boolean
  /** A state key, or `@previous` for the state a hold interrupted. */
  to: string
  tone?: 'danger' | 'neutral' | 'primary'
  /** The form's answers must be complete and right. */
  validatesForm?: boolean
  when?: Condition[]
}

export type WorkflowDefinition = {
  formatVersion: 1
  initial: string
  key: string
  name: Text
  states: StateDefinition[]
  transitions: TransitionDefinition[]
}

/** The part of a dossier that the engine reads and rewrites. */
export type Instance = {
  dueAt: null | string
  /** The state a hold interrupted. */
  previousState: null | string
  rev: number
  state: string
}

export type Actor = { id: string; roles: string[] }

export type Command = {
  action: string
  comment?: string
  data?: Record<string, unknown>
  /** The rev the person saw; absent only for system commands. */
  rev?: number
  /** Given by services that carry out a consequence; never by an outside caller. */
  system?: boolean
}

export type Facts = {
  actor: Actor
  /** What FEEL conditions see. */
  context: Record<string, unknown>
  /** Problems of the form's answers, judged for submission. */
  formProblems: Problem[]
  /** Days off of the office calendar, `YYYY-MM-DD`, and weekend days worked instead. */
  calendar: { holidays: string[]; workedWeekends: string[] }
  /** ISO instant, UTC. */
  now: string
  relations: string[]
}

export type Refusal = { ok: false; problems: Problem[]; status: 403 | 409 | 422 }

export type Passage = {
  effects: EffectDefinition[]
  next: Instance
  ok: true
  transition: TransitionDefinition
}

export type AvailableAction = {
  allowed: boolean
  confirm?: Text
  /** Barred by nothing but the form: to try it is to be told what the form still lacks, field by field. */
  incomplete?: boolean
  label: Text
  name: string
  reasons: Text[]
  requires: { comment: boolean; fields: { key: string; label: Text; type: 'date' | 'text' }[] }
  tone: 'danger' | 'neutral' | 'primary'
}
