import type { Payload } from 'payload'

import type { Passage } from '../../workflow/types.ts'
import type { Person } from './actorOf.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Dossier } from './dossier.ts'

export type SubjectCommand = { action: string; comment?: string; data: Record<string, unknown> }

export type SubjectArgs = { actor: Person; command: SubjectCommand; dossier: Dossier; payload: Payload }

/** What a collection adds to the common way of acting: facts for conditions, and fields written along with a transition. */
export type Subject = {
  /** Judges whether an action is kept without moving, e.g. the first of several signatures. Null to let the engine decide. */
  amend?: (args: SubjectArgs) => Promise<Amendment | null>
  context: (args: SubjectArgs) => Promise<Record<string, unknown>>
  /** What stands in the way of an action of this person beside the workflow's own conditions, by action; of the one asked for, or of all where none is. */
  obstacles?: (args: SubjectArgs) => Promise<Record<string, Problem[]>>
  /** Further fields of the same atomic write. Anything done here beforehand must be repeatable. */
  set?: (args: SubjectArgs & { at: string; passage: Passage }) => Promise<Record<string, unknown>>
  title: (dossier: Dossier) => string
}

export type Amendment = {
  /** Facts as they are once it is complete: an amendment is judged like the action that it is part of. */
  completing: Record<string, unknown>
  label: string
  /** Called once the engine has agreed; gives the fields of the same atomic write. */
  set: () => Promise<Record<string, unknown>>
}
