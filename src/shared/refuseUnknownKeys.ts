import { DomainError } from './domainError.ts'
import type { Text } from './text.ts'

/** A command takes what it knows and refuses the rest aloud (422), so that nobody believes it was stored. */
export const refuseUnknownKeys = (input: Record<string, unknown>, known: readonly string[]): void => {
  const unknown = Object.keys(input).filter((key) => !known.includes(key))
  if (unknown.length === 0) return
  const problems = unknown.map((key) => {
    const path = key.slice(0, 200)
    return { code: 'UNKNOWN_FIELD', message: explain(path, known), path }
  })
  throw new DomainError(
    'UNKNOWN_FIELD',
    422,
    explain(problems.map(({ path }) => path).join(', '), known),
    problems,
  )
}

const explain = (names: string, known: readonly string[]): Text =>
  known.length === 0
    ? {
        vi: `Yêu cầu này không nhận nội dung nào; hãy bỏ: ${names}.`,
        en: `This takes no fields; leave out: ${names}.`,
      }
    : {
        vi: `Yêu cầu này không có trường ${names}; hãy bỏ đi. Các trường được nhận: ${known.join(', ')}.`,
        en: `There is no field ${names} here; leave it out. What is taken: ${known.join(', ')}.`,
      }
