import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from 'feelin'
import { isRecord } from '../shared/isRecord.ts'
import { forbiddenNames } from './forbiddenNames.ts'

/**
 * What the interpreter returned, as plain JSON: dates and durations as ISO texts, functions, ranges and what is not
 * finite as null. Fractions are rounded to 14 digits, so that 0.1 + 0.2 is 0.3.
 */
export function fromFeelValue(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return fromNumber(value)
  if (Array.isArray(value)) return value.map(fromFeelValue)
  if (isTemporal(value)) return value.toString()
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return null

  const entries = Object.entries(value).filter(([key]) => !forbiddenNames.has(key))
  return Object.fromEntries(entries.map(([key, entry]) => [key, fromFeelValue(entry)]))
}

function fromNumber(value: number): null | number {
  if (!Number.isFinite(value)) return null
  return Number.isInteger(value) ? value + 0 : Number(value.toPrecision(14))
}

function isTemporal(value: unknown): value is FeelDate | FeelDateTime | FeelDuration | FeelTime {
  return [FeelDate, FeelDateTime, FeelDuration, FeelTime].some((kind) => value instanceof kind)
}
