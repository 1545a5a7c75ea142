import { isRecord } from './isRecord.ts'

/**
 * JSON that is the same for equal values: keys sorted by code unit, no blanks, absent and undefined alike.
 * Hashes of published definitions and of the history chain are taken over it.
 */
export function canonicalJson(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  if (typeof value.toJSON === 'function') return sorted(JSON.parse(JSON.stringify(value)) as unknown)

  // Entries and not assignment: `__proto__` must stay an ordinary key of the hashed text.
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}
