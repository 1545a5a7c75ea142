import { placeholder, titleValues } from './titleValues.ts'
import type { Occurrence } from './types.ts'

/** The title of one period: “Báo cáo {period}” is “Báo cáo 6 tháng đầu năm 2026”. */
export function fillTitle(title: string, occurrence: Omit<Occurrence, 'at'>): string {
  return title.replaceAll(
    placeholder,
    (written, name: string) => titleValues.get(name)?.(occurrence) ?? written,
  )
}
