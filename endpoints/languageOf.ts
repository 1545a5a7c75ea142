import type { PayloadRequest } from 'payload'

import type { Language } from '../src/shared/language.ts'

/** The language of whoever asks. */
export const languageOf = ({ i18n }: PayloadRequest): Language => (i18n.language === 'en' ? 'en' : 'vi')
