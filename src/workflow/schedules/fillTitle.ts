import { formatDate } from '../../shared/formatDate.ts'
import type { Occurrence } from './types.ts'

const values: Record<string, (occurrence: Omit<Occurrence, 'at'>) => string> = {
  due: ({ due }) => formatDate(due),
  end: ({ period }) => formatDate(period.end),
  period: ({ period }) => period.name.vi,
  start: ({ period }) => formatDate(period.start),
  year: ({ period }) => String(period.year),
}

/** What may stand between braces in the title of what begins by itself. */
export const titlePlaceholders = Object.keys(values)

const placeholder = /\{([^{}]*)\}/g

/** The title of one period: “Báo cáo {period}” is “Báo cáo 6 tháng đầu năm 2026”. */
export function fillTitle(title: string, occurrence: Omit<Occurrence, 'at'>): string {
  return title.replaceAll(placeholder, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name]?.(occurrence) ?? '') : written,
  )
}

/** The placeholders of a title that mean nothing. */
export function unknownPlaceholders(title: string): string[] {
  return [...title.matchAll(placeholder)]
    .map(([, name = '']) => name)
    .filter((name) => !Object.hasOwn(values, name))
}
