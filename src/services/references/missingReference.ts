import type { Problem } from '../../shared/problem.ts'

/** What was chosen is not there, or not for this person; asked of answers and of plain documents alike. */
export const missingReference = (code: string, path: string, chosen: string): Problem => ({
  code,
  message: {
    vi: `Không tìm thấy mục đã chọn (${chosen.slice(0, 64)}); hãy chọn lại từ danh sách.`,
    en: `What was chosen (${chosen.slice(0, 64)}) was not found; choose again from the list.`,
  },
  path,
})
