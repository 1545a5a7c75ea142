import type { Text } from '../src/shared/text.ts'

/** A label in both languages, Vietnamese first. */
export const label = (vi: string, en: string): Text => ({ vi, en })
