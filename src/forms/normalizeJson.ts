import { isRecord } from '../shared/isRecord.ts'

/** JSON with every text in NFC; the keys stay as they are. */
export function normalizeJson(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(normalizeJson)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, normalizeJson(entry)]))
}
