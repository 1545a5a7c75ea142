import { parseTime } from '../../../shared/parseTime.ts'
import { codedType } from '../codedType.ts'

/** A time of the day in Vietnam, `HH:MM`. */
export const time = codedType({
  expected: { vi: 'giờ trong ngày, ví dụ 14:30', en: 'a time of the day, for example 14:30' },
  label: { vi: 'Giờ', en: 'Time' },
  pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$',
  read: (text) => parseTime(text) ?? text,
  show(value) {
    const [hour = '', minute = ''] = value.split(':')
    return { vi: `${hour} giờ ${minute} phút`, en: value }
  },
  type: 'time',
})
