import { forbiddenNames } from './forbiddenNames.ts'
import { limits } from './limits.ts'

/**
 * A copy of plain data for the interpreter: only own keys, NFC names, no functions, nothing oversize. What is refused
 * becomes null, as if it were missing. The copies have the ordinary prototype because the interpreter recognises a
 * context by it; it reads own keys only, and names that lead to the prototype are not copied.
 */
export function toFeelData(value: unknown, depth = 0): unknown {
  switch (typeof value) {
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'string':
      return value.length > limits.stringLength ? null : value.normalize('NFC')
    case 'object':
      break
    default:
      return null
  }
  if (value === null || depth > limits.dataDepth) return null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) {
    return value.length > limits.listLength ? null : value.map((item) => toFeelData(item, depth + 1))
  }

  const entries = Object.entries(value).filter(([key]) => !forbiddenNames.has(key))
  if (entries.length > limits.listLength) return null
  return Object.fromEntries(
    entries.map(([key, entry]) => [key.normalize('NFC'), toFeelData(entry, depth + 1)]),
  )
}
