import type { Problem } from './problem.ts'
import type { Text } from './text.ts'

/**
 * A refusal the product foresaw. It carries both languages; the front door picks one.
 * `status` and `isPublic` are read by shape, so no class identity crosses a bundle.
 */
export class DomainError extends Error {
  readonly code: string
  readonly isPublic = true
  readonly problems: Problem[]
  readonly status: number
  readonly text: Text

  constructor(code: string, status: number, text: Text, problems: Problem[] = []) {
    super(text.vi)
    this.name = 'DomainError'
    this.code = code
    this.problems = problems
    this.status = status
    this.text = text
  }
}
