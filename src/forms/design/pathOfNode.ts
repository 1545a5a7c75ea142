import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'

/** Where a part of a form stands in its JSON; null when the form does not have it. */
export function pathOfNode({ pages }: FormDefinition, ref: NodeRef): (number | string)[] | null {
  for (const [pageIndex, page] of pages.entries()) {
    const onPage = ['pages', pageIndex]
    if (ref.kind === 'page') {
      if (page.key === ref.key) return onPage
      continue
    }
    for (const [sectionIndex, section] of page.sections.entries()) {
      const inSection = [...onPage, 'sections', sectionIndex]
      if (ref.kind === 'section') {
        if (section.key === ref.key) return inSection
        continue
      }
      const wanted = ref.kind === 'column' ? ref.table : ref.key
      const fieldIndex = section.fields.findIndex(({ key }) => key === wanted)
      if (fieldIndex < 0) continue
      const field = [...inSection, 'fields', fieldIndex]
      if (ref.kind === 'field') return field
      const column = section.fields[fieldIndex]?.columns?.findIndex(({ key }) => key === ref.key) ?? -1
      return column < 0 ? null : [...field, 'columns', column]
    }
  }
  return null
}
