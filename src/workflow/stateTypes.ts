import type { Text } from '../shared/text.ts'
import type { Recipient, Who } from './types.ts'

export type AssigneeSource =
  | { action: string; kind: 'doer' }
  /** Whom an answer names: an account, a staff record, or a unit, which stands for its head. */
  | { field: string; kind: 'field' }
  | { group: string; kind: 'group' }
  /** The head of one unit, by its key: whoever heads it by then. */
  | { kind: 'headOf'; unit: string }
  | { kind: 'heads'; levels: number }
  | { kind: 'parentHead' }
  | { kind: 'person'; user: string }
  | { kind: 'unitHead' }
  | { kind: 'who'; relation?: string; role?: string }

/** Where the people come from, how they share the work, and what happens when there is nobody. */
export type Assignment = {
  /** `all`: it is everybody's turn. `pool`: whoever claims it. The other two pick one person. */
  mode?: 'all' | 'leastLoaded' | 'pool' | 'roundRobin'
  /** The command is refused (as when absent), people of a role step in, or the dossier goes on by a system action. */
  nobody?: 'refuse' | { action: string } | { role: string }
  /** Everybody whom one of these names, once, in this order. */
  to: AssigneeSource[]
}

/** How the voices of several people make one outcome. */
export type Count = {
  abstain?: boolean
  /** Percent are taken of all who are asked (when absent), or of those who said yes or no. */
  base?: 'asked' | 'voiced'
  /** The count ends as soon as the voices to come can no longer change its outcome; else all are heard first. */
  endsEarly?: boolean
  percent?: number
  /** `any`: one yes suffices. `sequential`: all, one after another in the order of the assignment. */
  rule: 'all' | 'any' | 'ratio' | 'sequential'
}

type Flat<T> = { [K in keyof T]: T[K] }

export type Approval = Flat<Count & { no: string; yes: string }>

export type BranchStep = { assign: Assignment; count?: Count; key: string; label: Text }

export type Branch = {
  key: string
  label: Text
  steps: BranchStep[]
  /** FEEL: left out unless true. */ when?: string
}

/** How many of the branches or child cases must end well. */
export type Join = 'all' | 'any' | { atLeast: number } | { percent: number }

export type Parallel = {
  branches: Branch[]
  /** The join ends as soon as it can no longer be reached; else the remaining branches are heard first. */
  endsEarly?: boolean
  join: Join
  no: string
  yes: string
}

export type Children = {
  endsEarly?: boolean
  join: Join
  no: string
  /** FEEL: the list of ids of the units that each get a case. */
  over: string
  procedure: string
  /** What becomes of cases that are under way when the dossier moves on without them: they say so (when absent), or end. */
  unawaited?: 'end' | 'keep'
  yes: string
}

export type FieldPermission = 'hidden' | 'read' | 'required' | 'write'

/** `field` is a key of the form, or `*` for every field that has no rule of its own. Everybody when `who` is absent. */
export type FieldRule = { field: string; permission: FieldPermission; who?: Who[] }

export type TimerDefinition = {
  /**
   * Working days after entering the state (at the same time of the day), or after (negative: before) its deadline or a
   * day that FEEL gives, such as a date among the answers. While it gives none, the timer is not armed.
   */
  at: { day: string; from: 'day'; workingDays: number } | { from: 'due' | 'entry'; workingDays: number }
  every?: { times: number; workingDays: number }
  key: string
  then:
    | { action: string; do: 'move' }
    | { do: 'escalate' }
    | { do: 'remind'; template: string; to: Recipient }
    | { do: 'settle' }
}
