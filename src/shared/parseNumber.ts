import type { Language } from './language.ts'

const units = /(?:₫|đ|đồng|vnd|%)$/i

/**
 * A number as people type it: `1.250.000` and `12,5` in Vietnamese, `1,250,000` and `12.5` in English, with or without
 * its unit. Null for an empty text; the text itself when it is no number, so that the form can say so.
 */
export function parseNumber(text: string, language: Language): null | number | string {
  const plain = text.normalize('NFC').replace(/\s/g, '').replace(/^−/, '-').replace(units, '')
  if (plain === '') return null

  const grouped = language === 'vi' ? /^-?\d{1,3}(\.\d{3})+(,\d+)?$/ : /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
  const groups = language === 'vi' ? /\./g : /,/g
  const ungrouped = grouped.test(plain) ? plain.replace(groups, '') : plain
  return /^-?\d+(?:[.,]\d*)?$/.test(ungrouped) ? Number(ungrouped.replace(',', '.')) : text
}
