import type { Text } from '../shared/text.ts'
import { findWhereProblem, isFieldPath } from './findWhereProblem.ts'
import { parseBrackets } from './parseBrackets.ts'

export type QueryProblem = { path: string; text: Text }

type FindQueryProblemArgs = { isRead: boolean; locales: ReadonlySet<string>; search: URLSearchParams }
type Check = (value: unknown, name: string) => QueryProblem | undefined

// The panel itself asks for up to 250 documents that a list refers to.
export const maxLimit = 250
const maxDepth = 4

const problem = (path: string, vi: string, en: string): QueryProblem => ({ path, text: { vi, en } })

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const integer =
  (from: number, to: number): Check =>
  (value, name) =>
    typeof value === 'string' && /^\d{1,7}$/.test(value) && Number(value) >= from && Number(value) <= to
      ? undefined
      : problem(
          name,
          `${name} phải là số nguyên từ ${from} đến ${to}.`,
          `${name} must be a whole number from ${from} to ${to}.`,
        )

const boolean: Check = (value, name) =>
  value === 'true' || value === 'false'
    ? undefined
    : problem(name, `${name} chỉ nhận true hoặc false.`, `${name} takes true or false only.`)

const where: Check = (value, name) => {
  let parsed = value
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value)
    } catch {
      parsed = undefined
    }
  }
  const wrong = findWhereProblem(parsed)
  return wrong === undefined
    ? undefined
    : problem(
        name === 'where' && wrong !== 'where' ? `where.${wrong}` : name,
        'Điều kiện lọc (where) không hợp lệ: dùng where[trường][toán tử]=giá trị hoặc một đối tượng JSON, tối đa 50 điều kiện.',
        'The filter (where) is not valid: use where[field][operator]=value or a JSON object, at most 50 conditions.',
      )
}

const sort: Check = (value, name) => {
  const list = typeof value === 'string' ? value.split(',') : value
  const isValid =
    Array.isArray(list) &&
    list.length <= 5 &&
    list.every((each) => typeof each === 'string' && isFieldPath(each.trim().replace(/^-/, '')))
  return isValid
    ? undefined
    : problem(
        name,
        'sort phải là tên trường, thêm - để giảm dần.',
        'sort must be field names, - for descending.',
      )
}

const isSwitchTree = (value: unknown, depth = 0): boolean =>
  value === 'true' ||
  value === 'false' ||
  (isRecord(value) &&
    depth < 6 &&
    Object.entries(value).every(
      ([key, each]) => /^[A-Za-z_][\w-]*$/.test(key) && isSwitchTree(each, depth + 1),
    ))

const switches: Check = (value, name) =>
  isRecord(value) && isSwitchTree(value)
    ? undefined
    : problem(
        name,
        `${name} phải có dạng ${name}[trường]=true.`,
        `${name} must look like ${name}[field]=true.`,
      )

const joinChecks: Record<string, Check> = {
  count: boolean,
  limit: integer(1, maxLimit),
  page: integer(1, 1_000_000),
  sort,
  where,
}

const joins: Check = (value, name) => {
  if (value === 'false') return undefined
  const wrong = problem(name, 'joins không hợp lệ.', 'joins is not valid: use joins[field][limit]=10.')
  if (!isRecord(value)) return wrong
  for (const [field, options] of Object.entries(value)) {
    if (!isFieldPath(field)) return wrong
    if (options === 'false') continue
    if (!isRecord(options)) return wrong
    for (const [key, option] of Object.entries(options)) {
      const found = joinChecks[key] ? joinChecks[key](option, `joins.${field}.${key}`) : wrong
      if (found !== undefined) return found
    }
  }
  return undefined
}

const locale =
  (locales: ReadonlySet<string>): Check =>
  (value, name) =>
    (typeof value === 'string' ? value.split(',') : []).some((each) => !locales.has(each)) ||
    typeof value !== 'string'
      ? problem(
          name,
          `${name} phải là một trong: ${[...locales].join(', ')}.`,
          `${name} must be one of: ${[...locales].join(', ')}.`,
        )
      : undefined

const text: Check = (value, name) =>
  typeof value === 'string'
    ? undefined
    : problem(name, `${name} chỉ nhận một giá trị.`, `${name} takes one value.`)

const json: Check = (value, name) => {
  const wrong = problem(name, `${name} phải là JSON.`, `${name} must be JSON.`)
  if (typeof value !== 'string') return wrong
  try {
    JSON.parse(value)
    return undefined
  } catch {
    return wrong
  }
}

const checksFor = (isRead: boolean, locales: ReadonlySet<string>): Map<string, Check> => {
  const fallback = locale(new Set([...locales, 'none', 'null', 'false']))
  return new Map<string, Check>([
    ['autosave', boolean],
    ['data', json],
    ['depth', integer(0, maxDepth)],
    ['draft', boolean],
    ['fallback-locale', fallback],
    ['fallbackLocale', fallback],
    ['flattenLocales', boolean],
    ['joins', joins],
    // The panel's bulk actions ask for all matches (0); reads never may.
    ['limit', integer(isRead ? 1 : 0, maxLimit)],
    ['locale', locale(locales)],
    ['overrideLock', boolean],
    ['page', integer(1, 1_000_000)],
    ['pagination', boolean],
    ['populate', switches],
    ['publishAllLocales', boolean],
    ['select', switches],
    ['sort', sort],
    ['trash', boolean],
    ['unpublishAllLocales', boolean],
    ['where', where],
  ])
}

/** Says what is wrong with the query of an API request, or undefined. Unknown parameters must be single texts. */
export const findQueryProblem = ({
  isRead,
  locales,
  search,
}: FindQueryProblemArgs): QueryProblem | undefined => {
  const tree = parseBrackets(search)
  if (tree === undefined) {
    return problem('query', 'Tham số của địa chỉ không hợp lệ.', 'The query parameters are not well formed.')
  }
  const checks = checksFor(isRead, locales)
  for (const [name, value] of Object.entries(tree)) {
    const found = (checks.get(name) ?? text)(value, name)
    if (found !== undefined) return found
  }
  return undefined
}
