import { placeholder, titleValues } from './titleValues.ts'

/** The placeholders of a title that mean nothing. */
export function unknownPlaceholders(title: string): string[] {
  return [...title.matchAll(placeholder)]
    .map(([, name = '']) => name)
    .filter((name) => !titleValues.has(name))
}
