import type { FieldDefinition, FormDefinition, PageDefinition, SectionDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import { readAt } from '../../shared/jsonPath.ts'
import { pathOfNode } from './pathOfNode.ts'

/** The page of that key. */
export const pageOf = (form: FormDefinition, key: string): PageDefinition | undefined =>
  form.pages.find((page) => page.key === key)

/** The section of that key. */
export const sectionOf = (form: FormDefinition, key: string): SectionDefinition | undefined =>
  form.pages.flatMap(({ sections }) => sections).find((section) => section.key === key)

/** The field or column that a reference names. */
export function fieldOf(form: FormDefinition, ref: NodeRef): FieldDefinition | undefined {
  if (ref.kind !== 'field' && ref.kind !== 'column') return undefined
  const path = pathOfNode(form, ref)
  return path ? (readAt(form, path) as FieldDefinition) : undefined
}
