import { shiftDays } from './shiftDays.ts'

export type DayRange = { count: number; first: string; last: string }

/** Days (`YYYY-MM-DD`, in any order) as runs of one day after the other, the earliest first; each day counts once. */
export function dayRanges(days: readonly string[]): DayRange[] {
  const ranges: DayRange[] = []
  for (const day of [...new Set(days)].sort()) {
    const latest = ranges.at(-1)
    if (latest && shiftDays(latest.last, 1) === day) ranges.splice(-1, 1, extend(latest, day))
    else ranges.push({ count: 1, first: day, last: day })
  }
  return ranges
}

const extend = ({ count, first }: DayRange, last: string): DayRange => ({ count: count + 1, first, last })
