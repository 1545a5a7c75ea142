'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Language } from '../../shared/language.ts'

/** The language the person chose for the panel; Vietnamese unless English. */
export function useLanguage(): Language {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'vi'
}
