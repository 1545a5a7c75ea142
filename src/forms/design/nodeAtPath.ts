import type { FormDefinition } from '../types.ts'
import type { NodeRef } from './nodeRef.ts'

/** The part of a form that a problem's path leads to: the column, field, section or page it lies in. */
export function nodeAtPath({ pages }: FormDefinition, path: string): NodeRef | null {
  const found =
    /^pages\.(\d+)(?:\.sections\.(\d+)(?:\.fields\.(\d+)(?:\.columns\.(\d+))?)?)?/.exec(path)?.slice(1) ?? []
  const [pageAt, sectionAt, fieldAt, columnAt] = found.map((text: string | undefined) =>
    text === undefined ? -1 : Number(text),
  )
  const page = pages[pageAt ?? -1]
  const section = page?.sections[sectionAt ?? -1]
  const field = section?.fields[fieldAt ?? -1]
  const column = field?.columns?.[columnAt ?? -1]
  if (field && column) return { key: column.key, kind: 'column', table: field.key }
  if (field) return { key: field.key, kind: 'field' }
  if (section) return { key: section.key, kind: 'section' }
  return page ? { key: page.key, kind: 'page' } : null
}
