import { DomainError } from '../../shared/domainError.ts'
import type { Problem } from '../../shared/problem.ts'

/** The list of what is wrong with answers, each with its field. */
export const answersRefused = (problems: Problem[]): DomainError =>
  new DomainError(
    'ANSWERS_INVALID',
    422,
    {
      vi: 'Có nội dung kê khai chưa đúng; hãy sửa các mục được nêu.',
      en: 'Some answers are not right; mend the fields listed.',
    },
    problems.map((problem) => ({
      ...problem,
      path: problem.path?.startsWith('answers') ? problem.path : `answers.${problem.path ?? ''}`,
    })),
  )
