import { isRecord } from '../shared/isRecord.ts'

export type Measure = { characters: number; depth: number; forbiddenKey: null | string; values: number }

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** How large a JSON value is, without recursion and stopping at `maxValues`, so that nothing hostile can hang it. */
export function measureJson(input: unknown, maxValues: number): Measure {
  const measure: Measure = { characters: 0, depth: 0, forbiddenKey: null, values: 0 }
  const stack: [unknown, number][] = [[input, 1]]

  while (stack.length > 0 && measure.values <= maxValues) {
    const [value, depth] = stack.pop() ?? [null, 0]
    measure.values += 1
    if (typeof value === 'string') measure.characters += value.length
    if (Array.isArray(value)) {
      measure.depth = Math.max(measure.depth, depth)
      if (value.length > maxValues) return { ...measure, values: value.length }
      for (const item of value) stack.push([item, depth + 1])
    } else if (isRecord(value)) {
      measure.depth = Math.max(measure.depth, depth)
      for (const key of Object.keys(value)) {
        measure.characters += key.length
        if (forbidden.has(key)) measure.forbiddenKey = key
        stack.push([value[key], depth + 1])
      }
    }
  }
  return measure
}
