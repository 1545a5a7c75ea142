/** A fact as somebody types it: yes or no in either language, a number, or a text; undefined where nothing is said. */
export const factValue = (typed: string): boolean | number | string | undefined => {
  const text = typed.normalize('NFC').trim()
  if (text === '') return undefined
  if (['có', 'đúng', 'true', 'yes'].includes(text.toLowerCase())) return true
  if (['không', 'sai', 'false', 'no'].includes(text.toLowerCase())) return false
  const number = Number(text.replace(',', '.'))
  return Number.isFinite(number) ? number : text
}
