import type { FormDefinition } from '../types.ts'

/** The keys that a new section or field may not have. */
export function takenKeys({ pages }: FormDefinition): Set<string> {
  const sections = pages.flatMap((page) => page.sections)
  return new Set(sections.flatMap(({ fields, key }) => [key, ...fields.map((field) => field.key)]))
}
