import type { DefaultServerCellComponentProps } from 'payload'

import { formatDate } from '../../shared/formatDate.ts'
import { textOf } from '../shared/textOf.ts'

/** A day in a list, day first. */
export function DayCell({ cellData }: DefaultServerCellComponentProps) {
  const day = textOf(cellData)

  return <>{day === '' ? '' : formatDate(day)}</>
}
