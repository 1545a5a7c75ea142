import type { FieldDefinition, FormDefinition, SectionDefinition } from '../types.ts'
import type { FieldPlace, NodeRef } from './nodeRef.ts'
import { changeAt } from '../../shared/jsonPath.ts'
import { pathOfNode } from './pathOfNode.ts'

/** `items` with more put in at an index; one beyond the end is the end. */
export const insertAt = <T>(items: readonly T[], index: number, ...added: T[]): T[] => [
  ...items.slice(0, Math.max(0, index)),
  ...added,
  ...items.slice(Math.max(0, index)),
]

/** The form without one of its parts. */
export function withoutNode(definition: FormDefinition, ref: NodeRef): FormDefinition {
  const path = pathOfNode(definition, ref)
  if (!path) return definition
  const at = Number(path.at(-1))
  return changeAt(definition, path.slice(0, -1), (items) =>
    (items as unknown[]).filter((_, index) => index !== at),
  )
}

/** The form with fields put into a section or columns put into a table. */
export function withFields(
  definition: FormDefinition,
  place: FieldPlace,
  ...fields: FieldDefinition[]
): FormDefinition {
  const isColumn = 'table' in place
  const owner: NodeRef = isColumn
    ? { key: place.table, kind: 'field' }
    : { key: place.section, kind: 'section' }
  const path = pathOfNode(definition, owner)
  if (!path) return definition
  return changeAt(definition, [...path, isColumn ? 'columns' : 'fields'], (list) =>
    insertAt((list ?? []) as FieldDefinition[], place.index, ...fields),
  )
}

/** The form with a section put into a page. */
export function withSection(
  definition: FormDefinition,
  page: string,
  index: number,
  section: SectionDefinition,
): FormDefinition {
  const path = pathOfNode(definition, { key: page, kind: 'page' })
  if (!path) return definition
  return changeAt(definition, [...path, 'sections'], (list) =>
    insertAt(list as SectionDefinition[], index, section),
  )
}
