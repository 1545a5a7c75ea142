import type { Text } from './text.ts'

/** A reason not to start, for the person at the terminal. */
export class StartProblem extends Error {
  readonly text: Text

  constructor(text: Text) {
    super(`${text.vi} / ${text.en}`)
    this.name = 'StartProblem'
    this.text = text
  }
}
