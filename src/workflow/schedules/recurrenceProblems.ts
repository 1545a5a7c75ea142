import { isIsoDate } from '../../shared/isIsoDate.ts'
import type { Problem } from '../../shared/problem.ts'
import { dayInMonth } from './dayInMonth.ts'
import { monthsOf } from './monthsOf.ts'
import { periodKinds, type Recurrence } from './types.ts'

const mostDaysBefore = 250
/** Has a 29th of February: a day that comes every four years is a day. */
const leapYear = 2028

/** What is wrong with a recurrence as somebody wrote it, each with its field. */
export function recurrenceProblems(rule: Record<keyof Recurrence, unknown>): Problem[] {
  return [
    ...kindProblems(rule),
    ...dayProblems(rule),
    ...beforeProblems(rule),
    ...(['from', 'until'] as const).flatMap((path) =>
      isEmpty(rule[path]) || isIsoDate(rule[path])
        ? []
        : [
            problem(
              path,
              'Hãy nhập ngày có thật, ví dụ 31/03/2026.',
              'Enter a real day, such as 31/03/2026.',
            ),
          ],
    ),
    ...(isIsoDate(rule.from) && isIsoDate(rule.until) && rule.until < rule.from
      ? [problem('until', '«Đến ngày» không được trước «Từ ngày».', '“Until” must not be before “from”.')]
      : []),
  ]
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

const kindOf = (value: unknown) => periodKinds.find((kind) => kind === value)

const isWhole = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max

const kindProblems = (rule: Record<string, unknown>): Problem[] => {
  const [every, covers] = [kindOf(rule['every']), kindOf(rule['covers'])]
  const unknown = (['every', 'covers'] as const)
    .filter((path) => kindOf(rule[path]) === undefined)
    .map((path) => problem(path, 'Hãy chọn một trong các lựa chọn.', 'Choose one of the choices.'))
  if (!every || !covers || monthsOf[covers] <= monthsOf[every]) return unknown
  return [
    problem(
      'covers',
      'Kỳ không được dài hơn khoảng lặp lại: mỗi kỳ chỉ lập một lần.',
      'The period must not be longer than the interval: each period is begun once.',
    ),
  ]
}

const dayProblems = ({ day, every: given, month: chosen }: Record<string, unknown>): Problem[] => {
  const every = kindOf(given)
  if (!every) return []
  const months = monthsOf[every]
  const month = every === 'month' ? 1 : chosen
  const problems = [
    ...(isWhole(month, 1, months)
      ? []
      : [
          problem(
            'month',
            `Tháng phải là số từ 1 đến ${String(months)}.`,
            `The month must be a number from 1 to ${String(months)}.`,
          ),
        ]),
    ...(isWhole(day, 1, 31)
      ? []
      : [problem('day', 'Ngày phải là số từ 1 đến 31.', 'The day must be a number from 1 to 31.')]),
  ]
  if (problems.length > 0 || every !== 'year') return problems
  // The months of quarters and half-years differ in length: their last day stands in. That of a year is always the same.
  const written = dayInMonth(leapYear, Number(month) - 1, Number(day))
  return Number(written.slice(8)) === day
    ? []
    : [
        problem(
          'day',
          `Không có ngày ${String(day)}/${String(month)}; hãy sửa ngày hoặc tháng.`,
          `There is no ${String(day)}/${String(month)}; mend the day or the month.`,
        ),
      ]
}

const beforeProblems = ({ before, beforeIn }: Record<string, unknown>): Problem[] => [
  ...(isWhole(before, 0, mostDaysBefore)
    ? []
    : [
        problem(
          'before',
          `Số ngày lập trước phải là số nguyên từ 0 đến ${String(mostDaysBefore)}.`,
          `Days before must be a whole number from 0 to ${String(mostDaysBefore)}.`,
        ),
      ]),
  ...(beforeIn === 'days' || beforeIn === 'workingDays'
    ? []
    : [problem('beforeIn', 'Hãy chọn một trong các lựa chọn.', 'Choose one of the choices.')]),
]

const problem = (path: string, vi: string, en: string): Problem => ({
  code: 'SCHEDULE_INVALID',
  message: { en, vi },
  path,
})
