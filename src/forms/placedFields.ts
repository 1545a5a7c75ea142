import type { FieldDefinition, FormDefinition, SectionDefinition } from './types.ts'

export type PlacedField = { field: FieldDefinition; path: string; section: SectionDefinition }

/** Every field of a form in the order of its pages, with its section and its place in the JSON. Columns stay in their table. */
export function placedFields(definition: FormDefinition): PlacedField[] {
  return definition.pages.flatMap((page, pageIndex) =>
    page.sections.flatMap((section, sectionIndex) =>
      section.fields.map((field, fieldIndex) => ({
        field,
        path: `pages.${pageIndex}.sections.${sectionIndex}.fields.${fieldIndex}`,
        section,
      })),
    ),
  )
}
