import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { isIsoDate } from '../../shared/isIsoDate.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Problem } from '../../shared/problem.ts'

type Args = {
  at: string
  data: Record<string, unknown>
  original: Record<string, unknown> | undefined
  /** Null for the office's own set-up. */
  user: unknown
}

const maxDays = 366
const ended = ['revoked']

/** A delegation as it may be kept; 422 with every fault, 403 for one given in another's name. */
export const readDelegation = ({ at, data, original, user }: Args): Record<string, unknown> => {
  if (original) return endOnly(data, original, at)
  const problems = [
    ...faultsOfPeople(data),
    ...faultsOfDays(data, localDay(at) ?? ''),
    ...faultsOfScope(data),
  ]
  if (problems.length > 0) throw invalid(problems)
  // The technical administrator too: he would lend himself what others may see and decide.
  const asker = user as null | undefined | { id: string }
  const isOwn = !asker || asker.id === idOf(data['from'])
  if (isOwn) return { ...data, revokedAt: null }
  throw new DomainError('NOT_ALLOWED', 403, {
    vi: 'Ông/Bà chỉ được ủy quyền công việc của chính mình.',
    en: 'You may delegate your own work only.',
  })
}

/** The parties and the days of a delegation stand as given: what was signed under it must stay explained. */
const endOnly = (data: Record<string, unknown>, original: Record<string, unknown>, at: string) => {
  const isRevoked = original['revoked'] === true || data['revoked'] === true
  return {
    ...original,
    ...Object.fromEntries(ended.map((key) => [key, isRevoked])),
    revokedAt: isRevoked ? (original['revokedAt'] ?? at) : null,
  }
}

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'DELEGATION_INVALID',
  message: { en, vi },
  path,
})

const faultsOfPeople = (data: Record<string, unknown>): Problem[] =>
  idOf(data['from']) === idOf(data['to'])
    ? [
        problem(
          'to',
          'Hãy chọn người được ủy quyền khác với người ủy quyền.',
          'Choose somebody other than the giver.',
        ),
      ]
    : []

const faultsOfDays = ({ endsOn, startsOn }: Record<string, unknown>, today: string): Problem[] => {
  const faults = [
    ...(isIsoDate(startsOn)
      ? []
      : [
          problem(
            'startsOn',
            'Từ ngày phải là ngày có thật (2026-03-31).',
            'From must be a real day (2026-03-31).',
          ),
        ]),
    ...(isIsoDate(endsOn)
      ? []
      : [
          problem(
            'endsOn',
            'Đến ngày phải là ngày có thật (2026-03-31).',
            'Until must be a real day (2026-03-31).',
          ),
        ]),
  ]
  if (faults.length > 0) return faults
  const [start, end] = [String(startsOn), String(endsOn)]
  const length = (Date.parse(end) - Date.parse(start)) / 86_400_000
  if (end < start || end < today || length > maxDays) {
    return [
      problem(
        'endsOn',
        'Đến ngày phải từ hôm nay trở đi, không trước ngày bắt đầu và không quá một năm.',
        'Until must be today or later, not before the start, and within a year of it.',
      ),
    ]
  }
  return []
}

const faultsOfScope = (data: Record<string, unknown>): Problem[] =>
  ['actions', 'workflows'].flatMap((path) => {
    const value = data[path]
    const isList =
      Array.isArray(value) && value.length <= 100 && value.every((key) => typeof key === 'string')
    return value === undefined || value === null || isList
      ? []
      : [
          problem(
            path,
            'Phạm vi phải là danh sách mã (tối đa 100).',
            'The scope must be a list of keys (100 at most).',
          ),
        ]
  })

const invalid = (problems: Problem[]) =>
  new DomainError(
    'DELEGATION_INVALID',
    422,
    {
      vi: 'Ủy quyền chưa hợp lệ; hãy sửa các mục được nêu.',
      en: 'The delegation is not valid; mend the fields listed.',
    },
    problems,
  )
