import type { DependencyNode, DependencyOrder } from './sortByDependency.ts'
import type { FieldDefinition, FormDefinition } from './types.ts'
import { expressionsOf } from './expressionsOf.ts'
import { placedFields } from './placedFields.ts'
import { namesIn } from './namesIn.ts'
import { namesRead } from './namesRead.ts'
import { sortByDependency } from './sortByDependency.ts'

const remembered = new WeakMap<FormDefinition, DependencyOrder>()

/**
 * In which order the sections and fields of a form are judged: whatever a condition or a formula reads comes first.
 * Remembered per definition object, as published definitions never change.
 */
export function evaluationOrder(definition: FormDefinition): DependencyOrder {
  const known = remembered.get(definition)
  if (known) return known

  const placed = placedFields(definition)
  const keys = placed.flatMap(({ field }) => namesIn(field))
  const sections = new Map(placed.map(({ section }) => [section.key, section]))
  const nodes: DependencyNode[] = [...sections.values()].map(({ key, visible }) => ({
    key: sectionNode(key),
    reads: visible ? namesRead(visible, keys) : [],
  }))
  for (const { field, section } of placed) {
    nodes.push({ key: field.key, reads: [sectionNode(section.key), ...readsOf(field, keys)] })
  }

  const order = sortByDependency(nodes)
  remembered.set(definition, order)
  return order
}

/** Sections and fields share the order, not the names. */
export const sectionNode = (key: string): string => `§${key}`

function readsOf(field: FieldDefinition, keys: string[]): string[] {
  const own = expressionsOf(field).filter(({ decides }) => decides === 'place')
  const columns = field.columns ?? []
  const columnKeys = columns.map(({ key }) => key)
  const inRows = columns
    .flatMap(expressionsOf)
    .flatMap(({ source }) => namesRead(source, [...keys, ...columnKeys]))

  // Inside a row the name of a column hides a field of the same name. `rules` of the table itself read it freely.
  return [
    ...own.flatMap(({ source }) => namesRead(source, keys)),
    ...inRows.filter((name) => !columnKeys.includes(name) && name !== field.key),
  ]
}
