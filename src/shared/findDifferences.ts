import { canonicalJson } from './canonicalJson.ts'
import { isRecord } from './isRecord.ts'

export type Difference = { after: unknown; before: unknown; path: string }

/**
 * Where two pieces of plain data differ, as paths. Lists whose items carry a `key` are compared item by item of the
 * same key, so that a field moved or added does not make every later one differ.
 *
 * @example findDifferences({ a: [{ key: 'x', n: 1 }] }, { a: [{ key: 'x', n: 2 }] }) // [{ path: 'a.x.n', … }]
 */
export const findDifferences = (before: unknown, after: unknown, path = ''): Difference[] => {
  if (canonicalJson(before) === canonicalJson(after)) return []
  const [was, is] = [partsOf(before), partsOf(after)]
  if (!was || !is) return [{ after, before, path }]
  const order = [was, is].map((parts) => [...parts.keys()].filter((key) => was.has(key) && is.has(key)))
  const moved =
    Array.isArray(before) && canonicalJson(order[0]) !== canonicalJson(order[1])
      ? [{ after: order[1], before: order[0], path: at(path, '(order)') }]
      : []
  const keys = [...new Set([...was.keys(), ...is.keys()])]
  return [...moved, ...keys.flatMap((key) => findDifferences(was.get(key), is.get(key), at(path, key)))]
}

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** What a value consists of, by name; null when it is to be taken as one. */
const partsOf = (value: unknown): Map<string, unknown> | null => {
  if (isRecord(value)) return new Map(Object.entries(value))
  if (!Array.isArray(value)) return null
  const keys = value.map((item) => (isRecord(item) && typeof item.key === 'string' ? item.key : null))
  if (keys.some((key) => key === null) || new Set(keys).size !== keys.length) return null
  return new Map(value.map((item: unknown, index) => [keys[index] ?? '', item]))
}
