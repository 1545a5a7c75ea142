import type { Language } from '../shared/language.ts'
import type { MailFact } from './types.ts'

/** A fact in one language; empty where there is none. */
export const textOfFact = (fact: MailFact, language: Language): string => {
  if (fact === null || fact === undefined) return ''
  return (typeof fact === 'string' ? fact : fact[language]).trim()
}
