'use client'

import type { Text } from '../../shared/text.ts'
import { say } from '../../shared/say.ts'
import { useLanguage } from '../shared/useLanguage.ts'

/** Says a text in the language of the panel. */
export function useSay(): (text: Text) => string {
  const language = useLanguage()
  return (text) => say(text, language)
}
