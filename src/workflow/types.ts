import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'
import type { Approval, Assignment, Children, FieldRule, Parallel, TimerDefinition } from './stateTypes.ts'
import type { Directory, Flow } from './flowTypes.ts'
import type { ProcedureMail } from './procedureMail.ts'

/**
 * Who may act: everything that is given must hold. `role` is an office role of the actor;
 * `relation` is what the actor is to this dossier (`creator`, `own-unit`, `nominee`, `member` …),
 * worked out by the caller: the engine knows no unit and no council. The engine itself adds `assignee`:
 * whoever's turn it is now.
 */
export type Who = { relation?: string; role?: string }

export type StateKind = 'active' | 'failure' | 'initial' | 'success' | 'waiting'

export type Deadline = {
  /** The days spent here count on when the dossier comes back from a waiting state; else they begin anew. */
  pauses?: boolean
  /** FEEL: the last day, as of a date among the answers. The working days hold while it gives none. */
  until?: string
  /** Counted from entering the state; absent only beside `until`. */
  workingDays?: number
}

export type Colour = 'amber' | 'blue' | 'green' | 'grey' | 'red' | 'violet'

export type StateDefinition = {
  /** One question to several people; its outcome takes the dossier on. */
  approval?: Approval
  /** Whose turn it is, found in the staff list; in place of `turn`. */
  assign?: Assignment
  /** One case for each unit or item; their ends take the dossier on. */
  children?: Children
  colour?: Colour
  /** The time that whoever's turn it is has. */
  deadline?: Deadline
  /** What each person sees and writes of the form here, beyond `write`. */
  fields?: FieldRule[]
  /** `success` and `failure` are ends; `waiting` waits for the applicant and stops the clock. */
  kind: StateKind
  key: string
  label: Text
  /** Work that goes on at the same time; the join takes the dossier on. */
  parallel?: Parallel
  /** The plain words an applicant sees. */
  phase: Text
  /** Where it stands in the drawing; laid out when absent. Means nothing to the engine. */
  place?: { x: number; y: number }
  timers?: TimerDefinition[]
  /** Whose turn it is: they get the work item and the mail. */
  turn: Who[]
  /** Who may write answers while the dossier is here. Nobody when absent. */
  write?: Who[]
}

export type Recipient =
  'assignees' | 'creator' | 'watchers' | { relation: string } | { role: string } | { user: string }

/** What should happen after the transition is kept. Data only: an executor outside the engine does it. */
export type EffectDefinition =
  /**
   * Takes the dossier that an answer names along an action that is drawn in its own workflow, as the system. With `when`
   * (FEEL) only where that holds; with `undoes` – what this dossier did to the other one before – only once no further
   * dossier has done that to it without undoing it since.
   */
  | { action: string; comment: Text; field: string; kind: 'act'; undoes?: string; when?: string }
  | { kind: 'case'; procedure: string; title: Text }
  /** A Word document is made of the dossier as it is then; `name` in place of the template's own title. */
  | { kind: 'document'; name?: Text; template: string }
  | { kind: 'mail'; template: string; to: Recipient }
  | { kind: 'notify'; text: Text; to: Recipient }
  /** A page on the public site, of FEEL; the same dossier published again changes its page. */
  | { body?: string; collection: string; kind: 'publish'; summary?: string; title: string }
  /** A new record; under a name, the one that the dossier has by it, which the first step makes and later ones change. */
  | { collection: string; kind: 'record'; name?: string; values: Record<string, string> }
  | { kind: 'run'; name: string }
  | { expression: string; field: string; kind: 'set' }
  | { kind: 'webhook'; name: string }
  /** Takes the page that was published of this dossier off the site. */
  | { collection: string; kind: 'withdraw' }

export type Condition = { expression: string; message: Text }

export type TransitionDefinition = {
  action: string
  /** Taken by itself on entering the state, the first whose conditions hold; only with `system`. */
  automatic?: boolean
  /** Whoever matches one of these may act. */
  by: Who[]
  comment: 'none' | 'optional' | 'required'
  /** The fewest characters of a comment that is required. */
  commentMin?: number
  confirm?: Text
  /** A decision on the matter: afterwards the applicant can no longer withdraw by themselves. */
  decides?: boolean
  effects?: EffectDefinition[]
  /** Keys that must be given in the command's `data`. */
  fields?: { key: string; label: Text; type: 'date' | 'text' }[]
  from: string[]
  /** Fields that the state requires may be empty: rejecting, withdrawing. */
  incomplete?: boolean
  label: Text
  /** Relations that bar the actor: separation of duties. */
  not?: string[]
  /** Whoever carried out one of these actions on the dossier may not act; `*` stands for every drawn one. */
  notDoerOf?: string[]
  /** Only the system acts here, as the consequence of something else (closing a vote, issuing a decision). */
  system?: boolean
  /** A state key, or `@previous` for the state a hold interrupted. */
  to: string
  tone?: 'danger' | 'neutral' | 'primary'
  /** The form's answers must be complete and right. */
  validatesForm?: boolean
  when?: Condition[]
}

export const everydayNames = [
  'addReviewer',
  'claim',
  'comment',
  'copy',
  'hold',
  'markRead',
  'openSeal',
  'reassign',
  'release',
  'removeReviewer',
  'return',
  'sendCorrected',
  'unclaim',
  'unwatch',
  'vote',
  'watch',
  'withdraw',
] as const

export type EverydayName = (typeof everydayNames)[number]

/** A dossier that only its creator, whoever is given work on it, and these roles read. Without `when`, every one. */
export type Restriction = { to: { role: string }[]; when?: string }

/**
 * A dossier that keeps secret who began it. It is begun so; where its answers say a plain no to `when` as it leaves the initial
 * state, it goes on under its creator’s name. `name` is what they are called, `to` who may open the seal.
 */
export type Seal = { name?: Text; to: Who[]; when?: string }

export type WorkflowDefinition = {
  /** Everyday actions that this procedure does without. One that is drawn under its name is replaced by the drawing. */
  everydayOff?: EverydayName[]
  formatVersion: 1
  initial: string
  key: string
  /** Mails that its effects and reminders name beside those of the office. */
  mails?: ProcedureMail[]
  /** Who may reassign, hold and release work that is not theirs. */
  managers?: Who[]
  name: Text
  restricted?: Restriction
  sealed?: Seal
  states: StateDefinition[]
  transitions: TransitionDefinition[]
}

/** The part of a dossier that the engine reads and rewrites. */
export type Instance = {
  dueAt: null | string
  flow: Flow
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
  answers: Record<string, unknown>
  /** What FEEL conditions see. */
  context: Record<string, unknown>
  directory: Directory
  /** Keys of the form's fields; absent where there is no form, or nobody asked. */
  formFields?: string[]
  /** Problems of the form's answers, judged for submission. */
  formProblems: Problem[]
  /** What else stands in the way, by action; told by what the dossier belongs to. */
  obstacles?: Record<string, Problem[]>
  /** Days off of the office calendar, `YYYY-MM-DD`, and weekend days worked instead. */
  calendar: { holidays: string[]; workedWeekends: string[] }
  /** ISO instant, UTC. */
  now: string
  /** Whoever the actor acts for, by a delegation in force. */
  onBehalfOf?: Actor & { relations: string[] }
  relations: string[]
}

export type Refusal = { ok: false; problems: Problem[]; status: 403 | 409 | 422 }

/** One step from state to state; a command may lead through several. */
export type Hop = { action: string; automatic: boolean; from: string; to: string }

export type Passage = {
  effects: EffectDefinition[]
  next: Instance
  ok: true
  path: Hop[]
  transition: Pick<TransitionDefinition, 'action' | 'label'>
}

export type AvailableAction = {
  allowed: boolean
  confirm?: Text
  /** Barred by nothing but the form: to try it is to be told what the form still lacks, field by field. */
  incomplete?: boolean
  label: Text
  name: string
  reasons: Text[]
  requires: {
    comment: boolean
    commentMin?: number
    fields: { key: string; label: Text; type: 'date' | 'text' }[]
  }
  tone: 'danger' | 'neutral' | 'primary'
}
