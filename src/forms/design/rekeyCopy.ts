import type { FieldDefinition, PageDefinition, SectionDefinition } from '../types.ts'
import type { FormDefinition } from '../types.ts'
import { freshKey } from './freshKey.ts'
import { renameNode } from './renameNode.ts'

const untitled = { vi: '–', en: '–' }

/** Copied pages under keys that are not in `taken`; what the copies read of each other is the copy and not the original. */
export function rekeyPages(pages: PageDefinition[], taken: ReadonlySet<string>): PageDefinition[] {
  const scratch: FormDefinition = { formatVersion: 1, key: 'ban-sao', pages, title: untitled }
  const sections = pages.flatMap((page) => page.sections)
  const fields = sections.flatMap((section) => section.fields)
  const used = new Set(taken)
  const originals = [...sections, ...fields].map(({ key }) => key)
  // Renamed one after another: a new key must not meet one whose turn is still to come.
  const take = (key: string): string => {
    const fresh = freshKey(key, new Set([...used, ...originals.filter((each) => each !== key)]))
    used.add(fresh)
    return fresh
  }
  const withFields = fields.reduce(
    (form, { key }) => renameNode(form, { key, kind: 'field' }, take(key)).definition,
    scratch,
  )
  return sections.reduce(
    (form, { key }) => renameNode(form, { key, kind: 'section' }, take(key)).definition,
    withFields,
  ).pages
}

/** Copied fields under free keys, as `rekeyPages`. */
export function rekeyFields(fields: FieldDefinition[], taken: ReadonlySet<string>): FieldDefinition[] {
  // The key of the wrapping section cannot meet one of a field.
  const section: SectionDefinition = { fields, key: 'ban-sao', title: untitled }
  const [page] = rekeyPages([{ key: 'trang', sections: [section], title: untitled }], taken)
  return page?.sections[0]?.fields ?? []
}
