import { isRecord } from '../../shared/isRecord.ts'
import type { Text } from '../../shared/text.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'

/**
 * How what was given with an action is called for people, by key or value as the line keeps it: accounts, steps, and what the
 * workflow asks for. Nothing where nothing was given.
 */
export const wordsOfLine = (
  changes: unknown,
  definition: WorkflowDefinition,
  names: ReadonlyMap<string, string>,
): Record<string, Text> => {
  const data = isRecord(changes) && isRecord(changes['data']) ? changes['data'] : {}
  const asked = new Map(
    definition.transitions.flatMap(({ fields = [] }) => fields.map(({ key, label }) => [key, label])),
  )
  const called = (value: unknown): Text | undefined => {
    if (typeof value !== 'string') return undefined
    const name = names.get(value)
    return name === undefined ? stateOf(definition, value)?.label : { vi: name, en: name }
  }
  const words = Object.entries(data).flatMap(([key, value]) => [
    [key, asked.get(key)] as const,
    ...[value].flat().map((each) => [String(each), called(each)] as const),
  ])
  return Object.fromEntries(words.flatMap(([key, text]) => (text ? [[key, text]] : [])))
}
