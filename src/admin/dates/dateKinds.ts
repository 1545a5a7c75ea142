import { formatDate } from '../../shared/formatDate.ts'
import { parseDay } from '../../shared/parseDay.ts'
import { parseDayTime } from '../../shared/parseDayTime.ts'
import { parseTime } from '../../shared/parseTime.ts'
import type { Text } from '../../shared/text.ts'

type DateKindRules = {
  example: string
  /** What a box of this kind is told to hold. */
  noun: Text
  parse: (text: string) => null | string
  /** The native box whose picker is opened; none for a time, which is typed sooner. */
  picker: 'date' | 'datetime-local' | null
  placeholder: Text
  show: (value: string) => string
}

const showDayTime = (value: string): string => {
  const [day = '', time = ''] = value.split('T')
  return [formatDate(day), time].filter(Boolean).join(' ')
}

/** Values are `2026-11-22`, `2026-11-22T08:30` and `08:30`; people see `22/11/2026`, `22/11/2026 08:30` and `08:30`. */
export const dateKinds = {
  day: {
    example: '22/11/2026',
    noun: { vi: 'ngày', en: 'a day' },
    parse: parseDay,
    picker: 'date',
    placeholder: { vi: 'ngày/tháng/năm', en: 'dd/mm/yyyy' },
    show: formatDate,
  },
  dayTime: {
    example: '22/11/2026 08:30',
    noun: { vi: 'ngày và giờ', en: 'a day and a time' },
    parse: parseDayTime,
    picker: 'datetime-local',
    placeholder: { vi: 'ngày/tháng/năm giờ:phút', en: 'dd/mm/yyyy hh:mm' },
    show: showDayTime,
  },
  time: {
    example: '08:30',
    noun: { vi: 'giờ', en: 'a time' },
    parse: parseTime,
    picker: null,
    placeholder: { vi: 'giờ:phút', en: 'hh:mm' },
    show: (value) => value,
  },
} as const satisfies Record<string, DateKindRules>

export type DateKind = keyof typeof dateKinds
