import type { Problem } from '../../shared/problem.ts'

/** What a designer knows to be wrong with what is drawn. */
export type Findings = {
  /** What keeps it from being published. */
  errors: Problem[]
  /** Whether it can be kept as a draft on the server. */
  isWhole: boolean
  /** What is allowed and hardly meant. */
  warnings: Problem[]
}
