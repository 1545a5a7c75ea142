import type { Text } from '../../shared/text.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { TransitionDefinition } from '../types.ts'

/** How its day and what it does are called, where that is known better. */
type Told = { day?: null | Text; deed?: Text }

type Origin = { exact: Text; from: Text }

const originOf = (from: TimerDefinition['at']['from'], day: null | Text | undefined): Origin => {
  switch (from) {
    case 'day':
      return day
        ? {
            exact: { vi: `8 giờ ngày ${day.vi}`, en: `at 8:00 on ${day.en}` },
            from: { vi: `ngày ${day.vi}`, en: day.en },
          }
        : {
            exact: { vi: 'vào ngày đã định', en: 'on the day that is set' },
            from: { vi: 'ngày đã định', en: 'the day that is set' },
          }
    case 'due':
      return {
        exact: { vi: 'khi hết thời hạn', en: 'at the deadline' },
        from: { vi: 'thời hạn', en: 'the deadline' },
      }
    case 'entry':
      return {
        exact: { vi: 'ngay khi vào bước', en: 'on entering the step' },
        from: { vi: 'khi vào bước', en: 'entering the step' },
      }
  }
}

/** When a timer rings, and what it does then, in words. */
export const timerWords = (
  { at, every, then }: TimerDefinition,
  ways: TransitionDefinition[],
  { day, deed }: Told = {},
): { deed: Text; moment: Text } => {
  const { exact, from } = originOf(at.from, day)
  const days = String(Math.abs(at.workingDays))
  const first =
    at.workingDays === 0
      ? exact
      : at.workingDays < 0
        ? { vi: `${days} ngày làm việc trước ${from.vi}`, en: `${days} working days before ${from.en}` }
        : { vi: `${days} ngày làm việc sau ${from.vi}`, en: `${days} working days after ${from.en}` }
  const again = every
    ? {
        vi: `, rồi mỗi ${String(every.workingDays)} ngày làm việc, tối đa ${String(every.times)} lần`,
        en: `, then every ${String(every.workingDays)} working days, ${String(every.times)} times at most`,
      }
    : { vi: '', en: '' }
  return {
    deed: deed ?? deedOf(then, ways),
    moment: { vi: first.vi + again.vi, en: first.en + again.en },
  }
}

const deedOf = (then: TimerDefinition['then'], ways: TransitionDefinition[]): Text => {
  switch (then.do) {
    case 'escalate':
      return { vi: 'Báo lên thủ trưởng', en: 'The head is brought in' }
    case 'move': {
      const { action } = then
      return ways.find((way) => way.action === action)?.label ?? { vi: action, en: action }
    }
    case 'remind':
      return { vi: 'Gửi thư nhắc', en: 'A reminder is mailed' }
    case 'settle':
      return { vi: 'Chốt kết quả lấy ý kiến', en: 'The voices are counted as they stand' }
  }
}
