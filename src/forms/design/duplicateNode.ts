import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import { insertAt, withFields, withSection } from './editTree.ts'
import { freshKey } from './freshKey.ts'
import { fieldOf, pageOf, sectionOf } from './nodeOf.ts'
import { pathOfNode } from './pathOfNode.ts'
import { rekeyFields, rekeyPages } from './rekeyCopy.ts'
import { takenKeys } from './takenKeys.ts'

/** The form with a copy of one part right after it. */
export function duplicateNode(
  definition: FormDefinition,
  ref: NodeRef,
): { definition: FormDefinition; focus: NodeRef | null } {
  const path = pathOfNode(definition, ref)
  const nothing = { definition, focus: ref }
  if (!path) return nothing
  const index = Number(path.at(-1)) + 1
  const pageKeys = new Set(definition.pages.map(({ key }) => key))

  if (ref.kind === 'page') {
    const page = pageOf(definition, ref.key)
    const [copy] = page ? rekeyPages([page], takenKeys(definition)) : []
    if (!copy) return nothing
    const key = freshKey(ref.key, pageKeys)
    const pages = insertAt(definition.pages, index, { ...copy, key })
    return { definition: { ...definition, pages }, focus: { key, kind: 'page' } }
  }
  if (ref.kind === 'section') {
    const section = sectionOf(definition, ref.key)
    const page = definition.pages[Number(path[1])]
    if (!section || !page) return nothing
    const [copy] = rekeyPages([{ ...page, sections: [section] }], takenKeys(definition))[0]?.sections ?? []
    if (!copy) return nothing
    return {
      definition: withSection(definition, page.key, index, copy),
      focus: { key: copy.key, kind: 'section' },
    }
  }

  const field = fieldOf(definition, ref)
  if (!field) return nothing
  if (ref.kind === 'column') {
    const table = fieldOf(definition, { key: ref.table, kind: 'field' })
    const key = freshKey(ref.key, new Set(table?.columns?.map((column) => column.key)))
    return {
      definition: withFields(definition, { index, table: ref.table }, { ...field, key }),
      focus: { ...ref, key },
    }
  }
  const [copy] = rekeyFields([field], takenKeys(definition))
  const section = definition.pages[Number(path[1])]?.sections[Number(path[3])]
  if (!copy || !section) return nothing
  return {
    definition: withFields(definition, { index, section: section.key }, copy),
    focus: { key: copy.key, kind: 'field' },
  }
}
