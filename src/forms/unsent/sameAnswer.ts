import { canonicalJson } from '../../shared/canonicalJson.ts'
import { isRecord } from '../../shared/isRecord.ts'

/** Whether two answers are one to the server: blanks around texts, ways to write a letter and kinds of nothing aside. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  return canonicalJson(plain(one)) === canonicalJson(plain(other))
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim() || null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (!isRecord(value)) return value ?? null
  const entries = Object.entries(value).map(([key, entry]) => [key, plain(entry)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => entry !== null))
}
