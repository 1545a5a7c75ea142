import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { compileExpression } from '../../expressions/compileExpression.ts'
import { inferKind } from '../../expressions/inferKind.ts'
import type { Problem } from '../../shared/problem.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'
import { dayOf } from './dayOf.ts'
import { daySources } from './daySources.ts'

/** Timers twice under one key, counted from what is not there, or that close a count where nothing is counted; days that are none. */
export const timerProblems = ({ states }: WorkflowDefinition): Problem[] =>
  states.flatMap((state, index) => {
    const path = `states.${String(index)}`
    return [
      ...(state.timers ?? []).flatMap((timer, at) =>
        ofTimer(state, timer, at).map(({ place, ...problem }) => ({
          ...problem,
          path: `${path}.timers.${String(at)}.${place}`,
        })),
      ),
      ...daySources(state).flatMap((day) => (isNeverDay(day.source) ? [noDay(`${path}.${day.path}`)] : [])),
    ]
  })

type Found = { code: string; message: Problem['message']; place: string }

const ofTimer = (state: StateDefinition, timer: TimerDefinition, at: number): Found[] => {
  const { label } = state
  const found: Found[] = []
  const add = (code: string, vi: string, en: string, place: string): void => {
    found.push({ code, message: { vi, en }, place })
  }
  if (state.timers?.findIndex(({ key }) => key === timer.key) !== at) {
    add(
      'DUPLICATE_TIMER',
      `Mã hẹn giờ “${timer.key}” bị trùng.`,
      `The timer key “${timer.key}” is used twice.`,
      'key',
    )
  }
  if (timer.at.from === 'due' && state.deadline === undefined) {
    add(
      'TIMER_WITHOUT_DEADLINE',
      `Hẹn giờ của “${label.vi}” tính theo thời hạn, nhưng bước này không có thời hạn.`,
      `A timer of “${label.en}” counts from a deadline that the step does not have.`,
      'at',
    )
  }
  if (timer.at.from === 'entry' && timer.at.workingDays < 0) {
    add(
      'TIMER_IN_THE_PAST',
      'Hẹn giờ kể từ khi vào bước không được là số âm.',
      'A timer from entry may not be negative.',
      'at',
    )
  }
  const { approval, children, parallel } = state
  if (timer.then.do === 'settle' && !approval && !children && !parallel) {
    add(
      'NOTHING_TO_SETTLE',
      `“${label.vi}” không lấy ý kiến nên không có gì để kết thúc.`,
      `“${label.en}” asks for no opinions, so there is nothing to settle.`,
      'then',
    )
  }
  return found
}

const noDay = (path: string): Problem => ({
  code: 'NO_DAY',
  message: {
    vi: 'Biểu thức này không cho ra ngày nào; hãy dùng một câu hỏi về ngày, ví dụ answers.ngayToChuc, hoặc date("2026-12-10").',
    en: 'This expression gives no day; use a question about a day, such as answers.heldOn, or date("2026-12-10").',
  },
  path,
})

/** Certain of what it says: what is a number, a truth or a list, or is the same for every dossier and no day. */
const isNeverDay = (source: string): boolean => {
  try {
    if (compileExpression(source).names.length === 0) return dayOf(evaluateExpression(source, {})) === null
    const { kind } = inferKind(source, [], () => null)
    return kind === 'boolean' || kind === 'list' || kind === 'number'
  } catch {
    // What cannot be parsed is told elsewhere.
    return false
  }
}
