import type { Text } from '../../shared/text.ts'
import { dayInMonth } from './dayInMonth.ts'
import { monthsOf } from './monthsOf.ts'
import type { Period, PeriodKind } from './types.ts'

/** The period of a kind that holds a day (`YYYY-MM-DD`). */
export function periodOn(day: string, kind: PeriodKind): Period {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const months = monthsOf[kind]
  const place = Math.floor((month - 1) / months)
  return {
    end: dayInMonth(year, place * months + months - 1, 31),
    key: `${String(year)}${keys[kind](place + 1)}`,
    name: names[kind](place + 1, String(year)),
    start: dayInMonth(year, place * months, 1),
    year,
  }
}

const keys: Record<PeriodKind, (place: number) => string> = {
  halfYear: (place) => `-H${String(place)}`,
  month: (place) => `-${String(place).padStart(2, '0')}`,
  quarter: (place) => `-Q${String(place)}`,
  year: () => '',
}

const roman = ['I', 'II', 'III', 'IV']

const names: Record<PeriodKind, (place: number, year: string) => Text> = {
  halfYear: (place, year) =>
    place === 1
      ? { vi: `6 tháng đầu năm ${year}`, en: `first half of ${year}` }
      : { vi: `6 tháng cuối năm ${year}`, en: `second half of ${year}` },
  month: (place, year) => ({
    vi: `tháng ${String(place)}/${year}`,
    en: `${String(place).padStart(2, '0')}/${year}`,
  }),
  quarter: (place, year) => ({
    vi: `Quý ${roman[place - 1] ?? ''}/${year}`,
    en: `Q${String(place)} ${year}`,
  }),
  year: (_place, year) => ({ vi: `năm ${year}`, en: year }),
}
