import { answerRoots } from './templateNames.ts'

/**
 * Which of a form's fields a document shows, from the sources of its tags: rather too many than too few, since whoever
 * may not read one of them does not get the document. All of them where answers are gone through as a whole.
 */
export function fieldsRead(sources: string[], keys: string[]): string[] {
  const whole = new RegExp(`\\b(?:${answerRoots.join('|')})\\b(?!\\s*\\.)|\\bform\\b`, 'u')
  if (sources.some((source) => whole.test(source))) return keys
  const words = new Set(sources.flatMap((source) => source.match(/[\p{L}\p{N}_]+/gu) ?? []))
  return keys.filter((key) => words.has(key))
}
