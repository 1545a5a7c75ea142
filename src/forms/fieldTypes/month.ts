import { codedType } from './codedType.ts'

/** A month of the calendar, `YYYY-MM`. */
export const month = codedType({
  expected: { vi: 'một tháng, ví dụ 11/2026', en: 'a month, for example 11/2026' },
  label: { vi: 'Tháng', en: 'Month' },
  pattern: '^(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])$',
  show(value) {
    const text = value.split('-').reverse().join('/')
    return { vi: `tháng ${text}`, en: text }
  },
  type: 'month',
})
