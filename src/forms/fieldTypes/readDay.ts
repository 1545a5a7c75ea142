/** A day as people write it (`22/11/2026`, `2-9-2026`, `22.11.2026`) as `YYYY-MM-DD`; else the text. */
export function readDay(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
