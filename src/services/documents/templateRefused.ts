import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'

/** 422 with the place and the reason of each fault; the version in use stays. */
export const templateRefused = (problems: Problem[]) =>
  new DomainError(
    'TEMPLATE_INVALID',
    422,
    {
      vi: 'Mẫu văn bản chưa dùng được; hãy sửa các điểm được nêu rồi tải lại. Bản đang áp dụng vẫn giữ nguyên.',
      en: 'The template cannot be used yet; mend the points listed and upload it again. The version in use stays.',
    },
    problems,
  )
