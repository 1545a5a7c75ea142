import type { Problem } from '../shared/problem.ts'
import { reachedFrom } from '../shared/reachedFrom.ts'
import type { TimerDefinition } from './stateTypes.ts'
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from './types.ts'

/** Ways that the system takes as soon as a dossier is there, whatever it says. */
const atOnce = ({ key, timers = [] }: StateDefinition, transitions: TransitionDefinition[]): string[] =>
  transitions
    .filter(({ action, automatic, from, when = [] }) => {
      if (!from.includes(key) || when.length > 0) return false
      return automatic === true || timers.some((timer) => movesAtOnce(timer, action))
    })
    .map(({ to }) => to)

const movesAtOnce = ({ at, then }: TimerDefinition, action: string): boolean =>
  at.from === 'entry' && at.workingDays === 0 && then.do === 'move' && then.action === action

/** Timers that ring on entry and lead, at once and for ever, back to where they ring. */
export const loopProblems = ({ states, transitions }: WorkflowDefinition): Problem[] => {
  const onwards = new Map(states.map((state) => [state.key, atOnce(state, transitions)]))
  return states.flatMap(({ key, label, timers = [] }, index) =>
    timers.flatMap((timer, at) => {
      const ways = transitions.filter(
        ({ action, from, when = [] }) =>
          from.includes(key) && when.length === 0 && movesAtOnce(timer, action),
      )
      if (!ways.some(({ to }) => reachedFrom(to, onwards).has(key))) return []
      return [
        {
          code: 'TIMER_LOOP',
          message: {
            vi: `Hẹn giờ của “${label.vi}” chuyển bước ngay khi vào và quay lại chính bước này mãi; hãy đặt số ngày hoặc dẫn sang bước khác.`,
            en: `A timer of “${label.en}” moves on at once and comes back to the same step for ever; give it some days, or lead elsewhere.`,
          },
          path: `states.${String(index)}.timers.${String(at)}.at.workingDays`,
        },
      ]
    }),
  )
}
