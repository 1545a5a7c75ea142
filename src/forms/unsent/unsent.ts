import type { Answers } from '../types.ts'

/**
 * Answers that were typed and that the server has not got yet, by field key: what the person wrote, and what the server
 * had there as far as they could see.
 */
export type Unsent = Record<string, { base: unknown; mine: unknown }>

/** One field that was written by two people, each without knowing of the other. */
export type AnswerConflict = { key: string; mine: unknown; theirs: unknown }

/** A form while it is being filled in. */
export type Filling = {
  /** What the form shows: also what is typed, and what is hidden at this moment. */
  answers: Answers
  /** What the server has. */
  stored: Answers
  unsent: Unsent
}
