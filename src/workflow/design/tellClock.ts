import type { Text } from '../../shared/text.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from '../types.ts'
import { timerWords } from '../timers/timerWords.ts'
import { tellEffect } from './tellEffect.ts'
import type { WorkflowWords } from './wordsOfWorkflow.ts'

/** How long a state may take, and what the clock does meanwhile, in words; the deadline first. */
export const tellClock = (
  definition: WorkflowDefinition,
  { deadline, key, timers = [] }: StateDefinition,
  words: WorkflowWords,
): Text[] => [
  ...(deadline ? [tellDeadline(deadline, words)] : []),
  ...timers.map((timer) => tellTimer(definition, key, timer, words)),
]

const tellDeadline = (
  { pauses, until, workingDays }: NonNullable<StateDefinition['deadline']>,
  words: WorkflowWords,
): Text => {
  const waits = pauses
    ? { vi: ', không tính thời gian chờ bổ sung', en: ', not counting the time of waiting' }
    : { vi: '', en: '' }
  const days =
    workingDays === undefined
      ? null
      : { vi: `${String(workingDays)} ngày làm việc`, en: `${String(workingDays)} working days` }
  if (until === undefined)
    return { vi: `Thời hạn ${days?.vi ?? ''}${waits.vi}.`, en: `${days?.en ?? ''}${waits.en}.` }
  const day = words.explain(until) ?? { vi: until, en: until }
  const otherwise = days
    ? { vi: `; khi không xác định được ngày: ${days.vi}`, en: `; while it gives no day: ${days.en}` }
    : { vi: '', en: '' }
  return {
    vi: `Thời hạn đến hết ngày: ${day.vi}${otherwise.vi}${waits.vi}.`,
    en: `Due by the end of: ${day.en}${otherwise.en}${waits.en}.`,
  }
}

const tellTimer = (
  { transitions }: WorkflowDefinition,
  state: string,
  timer: TimerDefinition,
  words: WorkflowWords,
): Text => {
  const { at } = timer
  const day = at.from === 'day' ? (words.explain(at.day) ?? { vi: at.day, en: at.day }) : null
  const ways = transitions.filter(({ from }) => from.includes(state))
  const { deed, moment } = timerWords(timer, ways, { day, ...tellDeed(timer.then, ways, words) })
  return { vi: `${capital(moment.vi)}: ${small(deed.vi)}.`, en: `${capital(moment.en)}: ${small(deed.en)}.` }
}

const tellDeed = (
  then: TimerDefinition['then'],
  ways: TransitionDefinition[],
  words: WorkflowWords,
): { deed?: Text } => {
  if (then.do === 'remind') return { deed: tellEffect({ ...then, kind: 'mail' }, words) }
  if (then.do !== 'move') return {}
  const { en, vi } = ways.find(({ action }) => action === then.action)?.label ?? {
    vi: then.action,
    en: then.action,
  }
  return { deed: { vi: `Tự chuyển bước «${vi}»`, en: `“${en || vi}” happens by itself` } }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
