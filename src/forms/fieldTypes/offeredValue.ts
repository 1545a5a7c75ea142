import { searchKey } from '../../shared/searchKey.ts'
import type { OfferedText, ReadTools } from '../fieldType.ts'
import type { FieldDefinition } from '../types.ts'

/** The value of the option that a text names, by its label in either language or by the value itself; else the text. */
export function offeredValue(
  text: string,
  { options = [] }: FieldDefinition,
  { offered }: ReadTools,
): string {
  const all: OfferedText[] = [
    ...options.flatMap(({ label, value }) => [label.vi, label.en, value].map((name) => ({ name, value }))),
    ...offered,
  ]
  const same = (one: string, other: string) => one.normalize('NFC').toLowerCase() === other.toLowerCase()
  const exact = all.find(({ name }) => same(name, text)) ?? all.find(({ value }) => value === text)
  if (exact) return exact.value
  // Without its marks a name may be that of two options: then it names none.
  const alike = new Set(
    all.filter(({ name }) => searchKey(name) === searchKey(text)).map(({ value }) => value),
  )
  const [only] = alike
  return alike.size === 1 && only !== undefined ? only : text
}
