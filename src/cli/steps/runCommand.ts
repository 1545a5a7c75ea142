import { DomainError } from '../../shared/domainError.ts'
import { describeFailure } from '../../server/describeFailure.ts'

/** Runs a command to its exit code; a failure is told in sentences and ends with 1. */
export const runCommand = async (command: () => Promise<number>): Promise<never> => {
  try {
    process.exit(await command())
  } catch (error) {
    for (const line of sentencesOf(error)) console.error(line)
    if (process.env['LOG_LEVEL'] === 'debug') console.error(error)
    process.exit(1)
  }
}

const sentencesOf = (error: unknown): string[] =>
  error instanceof DomainError
    ? [
        `${error.text.vi} / ${error.text.en}`,
        ...error.problems.map(({ message, path }) => `  ${path ?? ''}: ${message.vi} / ${message.en}`),
      ]
    : isSentence(error)
      ? describeFailure(error)
      : [
          `Lệnh không thực hiện được / the command failed: ${error instanceof Error ? error.message : String(error)}`,
        ]

const isSentence = (error: unknown): boolean =>
  error instanceof Error && ['EnvironmentError', 'StartProblem'].includes(error.name)
