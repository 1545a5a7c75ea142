import { codedType } from '../codedType.ts'

/** A month of the calendar, `YYYY-MM`. */
export const month = codedType({
  expected: { vi: 'một tháng, ví dụ 11/2026', en: 'a month, for example 11/2026' },
  label: { vi: 'Tháng', en: 'Month' },
  pattern: '^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])$',
  read: (text) =>
    text.replace(
      /^(?:tháng\s*)?(\d{1,2})(?:[/.-]|\s+năm\s+)(\d{4})$/i,
      (_, at: string, year: string) => `${year}-${at.padStart(2, '0')}`,
    ),
  show(value) {
    const text = value.split('-').reverse().join('/')
    return { vi: `tháng ${text}`, en: text }
  },
  type: 'month',
})
