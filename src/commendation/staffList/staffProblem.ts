import type { Text } from '../../shared/text.ts'
import type { StaffColumn } from './staffColumns.ts'
import type { StaffProblem } from './types.ts'

/** What is wrong with a cell of a list of staff, with its line in words. */
export const staffProblem = (line: number, column: StaffColumn, { vi, en }: Text): StaffProblem => ({
  code: 'STAFF_LIST_INVALID',
  line,
  message: { vi: `Dòng ${String(line)}: ${vi}`, en: `Line ${String(line)}: ${en}` },
  path: `rows.${String(line)}.${column}`,
})
