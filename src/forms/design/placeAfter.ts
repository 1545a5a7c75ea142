import type { FormDefinition } from '../types.ts'
import type { FieldPlace, NodeRef } from './nodeRef.ts'
import { pathOfNode } from './pathOfNode.ts'

/** Where a new field goes: after what is selected, at the end of the form when nothing is; null when there is no section. */
export function placeAfter(definition: FormDefinition, selection: NodeRef | null): FieldPlace | null {
  const { pages } = definition
  const path = selection ? pathOfNode(definition, selection) : null
  const page = pages[Number(path?.[1] ?? pages.length - 1)]
  const section = path?.[3] === undefined ? page?.sections.at(-1) : page?.sections[Number(path[3])]
  if (!section) return null
  return {
    index: path?.[5] === undefined ? section.fields.length : Number(path[5]) + 1,
    section: section.key,
  }
}
