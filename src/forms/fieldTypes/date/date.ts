import { formatDate } from '../../../shared/formatDate.ts'
import { parseDay } from '../../../shared/parseDay.ts'
import { codedType } from '../codedType.ts'
import { dayPattern } from '../dayPattern.ts'

/** A day of the calendar, `YYYY-MM-DD`: such texts compare as days in FEEL. */
export const date = codedType({
  expected: { vi: 'một ngày có thật, ví dụ 22/11/2026', en: 'a real day, for example 22/11/2026' },
  label: { vi: 'Ngày', en: 'Date' },
  pattern: dayPattern,
  read: (text) => parseDay(text) ?? text,
  show: (value) => ({ vi: formatDate(value), en: formatDate(value) }),
  type: 'date',
})
