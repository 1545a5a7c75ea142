import type { Language } from './language.ts'
import type { Text } from './text.ts'

/** A text in the asked language, and in Vietnamese where that one was left empty. */
export function say(text: Text, language: Language): string {
  return text[language] || text.vi
}
