import type { FormDefinition } from '../types.ts'
import type { FieldPlace, NodeRef } from './nodeRef.ts'
import { insertAt, withFields, withSection, withoutNode } from './editTree.ts'
import { fieldOf, pageOf, sectionOf } from './nodeOf.ts'

type Moved = { definition: FormDefinition; focus: NodeRef }

/** A field in another place among fields, or a column in another place of its table. */
export function moveField(definition: FormDefinition, ref: NodeRef, at: FieldPlace): Moved {
  const field = fieldOf(definition, ref)
  const isOwnKind = 'table' in at ? ref.kind === 'column' && ref.table === at.table : ref.kind === 'field'
  const hasTarget = 'table' in at || sectionOf(definition, at.section) !== undefined
  if (!field || !isOwnKind || !hasTarget) return { definition, focus: ref }
  return { definition: withFields(withoutNode(definition, ref), at, field), focus: ref }
}

/** A section in another place, on its page or another. */
export function moveSection(
  definition: FormDefinition,
  { index, page, section: key }: { index: number; page: string; section: string },
): Moved {
  const focus: NodeRef = { key, kind: 'section' }
  const section = sectionOf(definition, key)
  if (!section || !pageOf(definition, page)) return { definition, focus }
  return { definition: withSection(withoutNode(definition, focus), page, index, section), focus }
}

/** A page in another place. */
export function movePage(definition: FormDefinition, key: string, index: number): Moved {
  const focus: NodeRef = { key, kind: 'page' }
  const page = pageOf(definition, key)
  if (!page) return { definition, focus }
  const rest = definition.pages.filter((each) => each !== page)
  return { definition: { ...definition, pages: insertAt(rest, index, page) }, focus }
}
