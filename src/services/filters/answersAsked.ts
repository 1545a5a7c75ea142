import { isRecord } from '../../shared/isRecord.ts'

/** Where a dossier keeps what was answered, and what is worked out of it; where answers came from nobody may ask lists about at all. */
const holders = ['answers', 'computed']

/**
 * The answers that a list is filtered, sorted or told apart by, by key; `*` for all of them at once. A path may also lead
 * there from a record that names the dossier (`nomination.answers.diem`).
 *
 * @param where a filter as Payload takes it, nested ones included
 * @param paths paths that are not in a filter: what it is sorted by, with or without a minus
 */
export const answersAsked = (where: unknown, paths: readonly string[]): string[] => [
  ...new Set([...pathsIn(where), ...paths].flatMap(answerIn)),
]

const pathsIn = (where: unknown): string[] => {
  if (Array.isArray(where)) return where.flatMap(pathsIn)
  if (!isRecord(where)) return []
  return Object.entries(where).flatMap(([key, value]) => (/^(?:and|or)$/i.test(key) ? pathsIn(value) : [key]))
}

const answerIn = (path: string): string[] => {
  const parts = path.replace(/^-/, '').replaceAll('__', '.').split('.')
  const at = parts.findIndex((part) => holders.includes(part))
  return at < 0 ? [] : [parts[at + 1] ?? '*']
}
