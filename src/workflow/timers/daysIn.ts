import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { isWorkingDay } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import type { Facts, StateDefinition } from '../types.ts'
import { dayOf } from './dayOf.ts'
import { daySources } from './daySources.ts'

/**
 * The days (`YYYY-MM-DD`, in Asia/Ho_Chi_Minh) that the expressions of a state give: of its deadline and of its timers. To them, today is
 * the day of entering, less what a pause must not count – so that 30 days after today stay 30 days. An expression that
 * gives no day, as of a question not answered yet, is left out.
 */
export const daysIn = (
  state: StateDefinition | undefined,
  enteredAt: string,
  { calendar, context }: Pick<Facts, 'calendar' | 'context'>,
): Record<string, string> => {
  const sources = state === undefined ? [] : daySources(state)
  if (sources.length === 0) return {}
  const today = localDay(enteredAt) ?? ''
  const known = isRecord(context['calendar']) ? context['calendar'] : {}
  const seen = {
    ...context,
    calendar: { ...known, isWorkingDay: isWorkingDay(today, calendar), today },
  }
  return Object.fromEntries(
    sources.flatMap(({ key, source }) => {
      const day = dayOf(evaluateExpression(source, seen))
      return day === null ? [] : [[key, day]]
    }),
  )
}
