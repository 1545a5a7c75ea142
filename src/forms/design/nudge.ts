import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'
import type { Operation } from './operation.ts'
import { pathOfNode } from './pathOfNode.ts'

/** The operation that moves a part one place up or down, into the neighbouring section or page at the edge; null at the end. */
export function nudge(definition: FormDefinition, ref: NodeRef, step: -1 | 1): null | Operation {
  const path = pathOfNode(definition, ref)
  if (!path) return null
  const at = Number(path.at(-1))
  if (ref.kind === 'page') {
    const isInside = at + step >= 0 && at + step < definition.pages.length
    return isInside ? { index: at + step, kind: 'movePage', page: ref.key } : null
  }
  if (ref.kind === 'column') {
    return at + step < 0 ? null : { at: { index: at + step, table: ref.table }, kind: 'moveField', ref }
  }

  const pageAt = Number(path[1])
  if (ref.kind === 'section') {
    const page = definition.pages[pageAt]
    const beside = definition.pages[pageAt + step]
    if (page && at + step >= 0 && at + step < page.sections.length)
      return { index: at + step, kind: 'moveSection', page: page.key, section: ref.key }
    const index = step < 0 ? (beside?.sections.length ?? 0) : 0
    return beside ? { index, kind: 'moveSection', page: beside.key, section: ref.key } : null
  }

  const section = definition.pages[pageAt]?.sections[Number(path[3])]
  if (section && at + step >= 0 && at + step < section.fields.length)
    return { at: { index: at + step, section: section.key }, kind: 'moveField', ref }
  return leap(definition, ref, step)
}

/** The operation that moves a field to the end of the section before or the start of the one after; null where there is none. */
export function leap(definition: FormDefinition, ref: NodeRef, step: -1 | 1): null | Operation {
  const path = pathOfNode(definition, ref)
  if (!path || ref.kind !== 'field') return null
  const sections = definition.pages.flatMap((page) => page.sections)
  const own = definition.pages[Number(path[1])]?.sections[Number(path[3])]
  const beside = sections[sections.findIndex((each) => each === own) + step]
  const isThere = own && beside
  return isThere
    ? { at: { index: step < 0 ? beside.fields.length : 0, section: beside.key }, kind: 'moveField', ref }
    : null
}
