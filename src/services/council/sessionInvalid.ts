import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'

export const sessionProblem = (path: string, vi: string, en: string): Problem => ({
  code: 'SESSION_INVALID',
  message: { en, vi },
  path,
})

export const sessionInvalid = (problems: Problem[]): DomainError =>
  new DomainError(
    'SESSION_INVALID',
    422,
    {
      vi: 'Nội dung phiên họp chưa đúng; hãy sửa các mục được nêu.',
      en: 'The session is not right; mend what is listed.',
    },
    problems,
  )
