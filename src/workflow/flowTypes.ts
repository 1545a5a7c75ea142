export type Vote = { at: string; by: string; choice: 'abstain' | 'no' | 'yes'; user: string }

/** One line of work inside a state: a branch, the approval of the state itself (`main`), or a child case (`child:<unit>`). */
export type Token = {
  assignees: string[]
  branch: string
  /** A child case that could not be begun. */
  failed?: boolean
  /** Who claimed the present step of the branch, where it is a pool. */
  holder?: null | string
  outcome: 'no' | 'yes' | null
  /** Index into the steps of its branch. */
  step: number
  votes: Vote[]
}

/** `left`: how often it still rings afterwards. */
export type Timer = { at: string; key: string; left: number }

/** A return to an earlier step: only these fields are open, and the way back leads to whoever returned it. */
export type Correction = { backTo: string; by: string; fields: string[]; rev: number }

/** What the engine keeps on a dossier beyond its state; part of the dossier's own document. */
export type Flow = {
  assignees: string[]
  copies: { readAt: null | string; user: string }[]
  correction: Correction | null
  /** The days that the expressions of the present state gave, by deadline and timer; absent when there are none. */
  days?: Record<string, string>
  /** The matter has been decided on: no withdrawal by the applicant alone any more. */
  decided: boolean
  /** Who carried out which action, in this order; those acted for included. */
  doers: Record<string, string[]>
  /** When the present state was entered, less the days that a pause must not count. */
  enteredAt: string
  /** The units that fill in sections of the form; absent when every section is the dossier's own. */
  fillers?: string[]
  /** Those of them whose sections lack something. */
  unfilled?: string[]
  heldSince: { at: string; by: string } | null
  /** Who claimed it from the pool. */
  holder: null | string
  /** The parent's place, when this is a child case. */
  parent: {
    branch: string
    collection: string
    id: string
    /** When it moved on without waiting for this case. */
    leftAt?: string
  } | null
  /** Who began it is kept secret: until it leaves the initial state, or for good; and to whom it was opened. */
  seal?: { opened: string[]; state: 'draft' | 'kept' }
  /** Working days already spent in states whose deadline pauses. */
  spent: Record<string, { days: number; rung: string[] }>
  /** The oldest rev that people may still act on: a reminder or a comment makes no open page stale. */
  since: number
  /** The rev this was written at: another rev on the dossier was made by a plain save, which counts. */
  rev: number
  /** Timers that rang in the present state, once for each ring. */
  rung: string[]
  timers: Timer[]
  tokens: Token[]
  visited: string[]
  watchers: string[]
}

export type DirectoryPerson = {
  id: string
  /** How many items of work wait for them. */
  load: number
  name: string
  /** Their staff record, by which fields of a form name people. */
  record: null | string
  /** What they are to this dossier. */
  relations: string[]
  roles: string[]
  unit: null | string
}

/** The staff list as it is now: active accounts only. */
export type Directory = {
  /** Groups of the domain, by name: members' ids. */
  groups: Record<string, string[]>
  people: DirectoryPerson[]
  /** By step and person, when they were given it: the higher, the later. Whoever is absent never was. */
  turns?: Record<string, Record<string, number>>
  /** The dossier's unit. */
  unit: null | string
  /** `key`: what a definition calls it, wherever it is carried; runs that were kept earlier have none. */
  units: { heads: string[]; id: string; key?: string; parent: null | string }[]
}
