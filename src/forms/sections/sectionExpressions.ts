import type { SectionDefinition } from '../types.ts'

/** The FEEL expressions of a section itself: when it is shown, and who fills it in. */
export function sectionExpressions({ filledBy, visible }: SectionDefinition) {
  return Object.entries({ filledBy, visible }).flatMap(([property, source]) =>
    source === undefined ? [] : [{ property, source }],
  )
}
