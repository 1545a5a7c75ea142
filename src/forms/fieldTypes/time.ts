import { codedType } from './codedType.ts'

/** A time of the day in Vietnam, `HH:MM`. */
export const time = codedType({
  expected: { vi: 'giờ trong ngày, ví dụ 14:30', en: 'a time of the day, for example 14:30' },
  label: { vi: 'Giờ', en: 'Time' },
  pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$',
  read: (text) =>
    text.replace(
      /^(\d{1,2})(?::|h|\s*giờ\s*)(\d{2})?(?::00|\s*phút)?$/i,
      (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${String(minute)}`,
    ),
  show(value) {
    const [hour = '', minute = ''] = value.split(':')
    return { vi: `${hour} giờ ${minute} phút`, en: value }
  },
  type: 'time',
})
