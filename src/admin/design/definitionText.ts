import type { Parse } from './parse.ts'

/**
 * A definition as the text of a file. Its parts stand in the order in which one is read, so that what was exported,
 * imported and exported again is the same file; a draft that cannot be read yet stands as it was drawn.
 */
export const definitionText = <D>(definition: D, parse: Parse<D>): string => {
  const parsed = parse(definition)
  return `${JSON.stringify(parsed.ok ? parsed.definition : definition, null, 2)}\n`
}
