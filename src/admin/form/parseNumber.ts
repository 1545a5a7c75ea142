import type { Language } from '../../shared/language.ts'

/**
 * A number as people type it: `1.250.000` and `12,5` in Vietnamese, `1,250,000` and `12.5` in English.
 * Null for an empty text; the text itself when it is no number, so that the form can say so.
 */
export function parseNumber(text: string, language: Language): null | number | string {
  const plain = text.replace(/[\s\u00a0%đ]/g, '')
  if (plain === '') return null

  const grouped = language === 'vi' ? /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
  const groups = language === 'vi' ? /\./g : /,/g
  const ungrouped = grouped.test(plain) ? plain.replace(groups, '') : plain
  const number = Number(ungrouped.replace(',', '.'))
  return Number.isFinite(number) ? number : text
}
