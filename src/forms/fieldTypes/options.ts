import type { Language } from '../../shared/language.ts'
import type { JsonSchema, TextTools } from '../fieldType.ts'
import type { FieldDefinition } from '../types.ts'
import { say } from '../../shared/say.ts'

const key = /^[^\p{Cc}]{1,200}$/u

/** A value as options have it: definitions are kept in NFC, and a Mac may send NFD. */
export function chosenValue(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC') || null : (value ?? null)
}

/** Whether a value is one that the field offers. Of a field that offers records only the form of a key is known here. */
export function isChosen(value: unknown, { options = [], source }: FieldDefinition): boolean {
  if (source) return typeof value === 'string' && key.test(value)
  return options.some((option) => option.value === value)
}

export function optionSchema({ options = [], source }: FieldDefinition): JsonSchema {
  return source
    ? { type: 'string', minLength: 1, maxLength: 200, pattern: '^[^\\p{Cc}]*$' }
    : { enum: options.map(({ value }) => value) }
}

/** What the person chose, as they read it. */
export function optionText(
  value: unknown,
  { options = [], source }: FieldDefinition,
  language: Language,
  { names }: TextTools,
): string {
  if (source) {
    if (typeof value !== 'string') return ''
    return Object.hasOwn(names, value) ? (names[value] ?? value) : value
  }
  const option = options.find((each) => each.value === value)
  return option ? say(option.label, language) : ''
}
