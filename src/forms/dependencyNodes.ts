import type { DependencyNode } from './sortByDependency.ts'
import type { FieldDefinition, FormDefinition } from './types.ts'
import { expressionsOf } from './expressionsOf.ts'
import { namesIn } from './namesIn.ts'
import { namesRead } from './namesRead.ts'
import { placedFields } from './placedFields.ts'
import { sectionNode } from './sectionNode.ts'

/** What the place and the value of each section and field of a form depend on. */
export function dependencyNodes(definition: FormDefinition): DependencyNode[] {
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
  return nodes
}

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
