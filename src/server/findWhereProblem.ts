const operators = new Set([
  'all',
  'contains',
  'equals',
  'exists',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'like',
  'not_equals',
  'not_in',
  'not_like',
])
const listOperators = new Set(['all', 'in', 'not_in'])
const maxConditions = 50
const maxValues = 500
const maxDepth = 8
const fieldName = /^[A-Za-z_]\w*(?:\.[A-Za-z_0-9]\w*)*$/
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isScalar = (value: unknown): boolean =>
  value === null || ['boolean', 'number', 'string'].includes(typeof value)

// A list where one value belongs is a parameter given twice.
const isValue = (operator: string, value: unknown): boolean =>
  isScalar(value) ||
  (listOperators.has(operator) && Array.isArray(value) && value.length <= maxValues && value.every(isScalar))

export const isFieldPath = (value: string): boolean =>
  value.length <= 200 && fieldName.test(value) && !value.split('.').some((part) => reserved.has(part))

/**
 * Says what is wrong with a parsed `where`, or undefined: only and/or lists, field names and known operators,
 * scalars or lists of them as values, at most 50 conditions.
 */
export const findWhereProblem = (where: unknown): string | undefined => {
  let conditions = 0
  const visit = (node: unknown, depth: number): string | undefined => {
    if (!isRecord(node) || depth > maxDepth) return 'where'
    for (const [key, value] of Object.entries(node)) {
      const problem = /^(?:and|or)$/i.test(key) ? visitList(key, value, depth) : visitField(key, value)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  const visitList = (key: string, value: unknown, depth: number): string | undefined => {
    if (!Array.isArray(value) || value.length > maxConditions) return key
    for (const each of value as unknown[]) {
      const problem = visit(each, depth + 1)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  const visitField = (key: string, value: unknown): string | undefined => {
    if (!isFieldPath(key) || !isRecord(value) || Object.keys(value).length === 0) return key.slice(0, 60)
    for (const [operator, operand] of Object.entries(value)) {
      conditions += 1
      if (!operators.has(operator) || !isValue(operator, operand) || conditions > maxConditions) return key
    }
    return undefined
  }
  return visit(where, 0)
}
