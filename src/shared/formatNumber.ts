import type { Language } from './language.ts'

/**
 * A number for people, at most 6 decimals: `1.250.000` and `12,5` in Vietnamese, `1,250,000` and `12.5` in English.
 * Empty for what is not a finite number.
 */
export function formatNumber(value: number, language: Language = 'vi'): string {
  if (!Number.isFinite(value)) return ''

  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 6 }).format(
    value,
  )
}
