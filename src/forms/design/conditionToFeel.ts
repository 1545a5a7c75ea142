import type { ConditionGroup, ConditionRule, ConditionValue } from './conditionTree.ts'
import { isGroup } from './conditionTree.ts'

/** The FEEL source of a drawn condition; empty when nothing is drawn. */
export function conditionToFeel({ items, join }: ConditionGroup): string {
  const parts = items
    .map((item) => {
      if (!isGroup(item)) return ruleToFeel(item)
      const inner = conditionToFeel(item)
      return item.items.length > 1 && item.join !== join ? `(${inner})` : inner
    })
    .filter(Boolean)
  return parts.join(` ${join} `)
}

function ruleToFeel({ name, operator, value }: ConditionRule): string {
  const literal = literalOf(value)
  switch (operator) {
    case 'atLeast':
      return `${name} >= ${literal}`
    case 'atMost':
      return `${name} <= ${literal}`
    case 'contains':
      return `contains(${name}, ${literal})`
    case 'differs':
      return `${name} != ${literal}`
    case 'equals':
      return `${name} = ${literal}`
    case 'excludes':
      // Also true while nothing is chosen, which `not(null)` would not be.
      return `not(list contains(${name}, ${literal}) = true)`
    case 'includes':
      return `list contains(${name}, ${literal})`
    case 'isEmpty':
      return `${name} = null`
    case 'isFilled':
      return `${name} != null`
    case 'less':
      return `${name} < ${literal}`
    case 'more':
      return `${name} > ${literal}`
    case 'oneOf':
      // `x in ("a") and …` would be read as one test of everything that follows.
      return Array.isArray(value) && value.length > 1
        ? `${name} in ${literal}`
        : `${name} = ${literalOf(Array.isArray(value) ? (value[0] ?? null) : value)}`
    case 'rowsAtLeast':
      return `count(${name}) >= ${literal}`
    case 'startsWith':
      return `starts with(${name}, ${literal})`
  }
}

function literalOf(value: ConditionValue): string {
  if (Array.isArray(value)) return `(${value.map((each) => JSON.stringify(each)).join(', ')})`
  return JSON.stringify(value)
}
