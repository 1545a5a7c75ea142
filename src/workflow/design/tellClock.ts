import type { Text } from '../../shared/text.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'
import { tellRecipient } from './tellEffect.ts'
import type { WorkflowWords } from './wordsOfWorkflow.ts'

/** How long a state may take, and what the clock does meanwhile, in words; the deadline first. */
export const tellClock = (
  definition: WorkflowDefinition,
  { deadline, key, timers = [] }: StateDefinition,
  words: WorkflowWords,
): Text[] => [
  ...(deadline ? [tellDeadline(deadline, words)] : []),
  ...timers.map((timer) => {
    const when = tellMoment(timer, words)
    const deed = tellDeed(definition, key, timer, words)
    return { vi: `${when.vi}: ${deed.vi}.`, en: `${when.en}: ${deed.en}.` }
  }),
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

const tellMoment = ({ at, every }: TimerDefinition, words: WorkflowWords): Text => {
  const count = String(Math.abs(at.workingDays))
  const side = at.workingDays < 0 ? { vi: 'trước', en: 'before' } : { vi: 'sau', en: 'after' }
  const from = originOf(at, words)
  const first =
    at.workingDays === 0
      ? { vi: from.exact.vi, en: from.exact.en }
      : {
          vi: `${count} ngày làm việc ${side.vi} ${from.vi}`,
          en: `${count} working days ${side.en} ${from.en}`,
        }
  const [vi, en] = [first.vi, first.en].map((text) => text.charAt(0).toUpperCase() + text.slice(1))
  const again = every
    ? {
        vi: `, lặp lại mỗi ${String(every.workingDays)} ngày làm việc, tối đa ${String(every.times)} lần`,
        en: `, again every ${String(every.workingDays)} working days, ${String(every.times)} times at most`,
      }
    : { vi: '', en: '' }
  return { vi: `${vi ?? ''}${again.vi}`, en: `${en ?? ''}${again.en}` }
}

const originOf = (at: TimerDefinition['at'], words: WorkflowWords): Text & { exact: Text } => {
  switch (at.from) {
    case 'entry':
      return {
        vi: 'khi vào bước',
        en: 'entering the step',
        exact: { vi: 'ngay khi vào bước', en: 'on entering the step' },
      }
    case 'due':
      return { vi: 'thời hạn', en: 'the deadline', exact: { vi: 'khi hết thời hạn', en: 'at the deadline' } }
    case 'day': {
      const { en, vi } = words.explain(at.day) ?? { vi: at.day, en: at.day }
      return { vi: `ngày ${vi}`, en, exact: { vi: `8 giờ ngày ${vi}`, en: `at 8:00 on ${en}` } }
    }
  }
}

const tellDeed = (
  { transitions }: WorkflowDefinition,
  state: string,
  { then }: TimerDefinition,
  words: WorkflowWords,
): Text => {
  switch (then.do) {
    case 'escalate':
      return { vi: 'báo lên thủ trưởng của người đến lượt', en: 'the head of whoever is late is brought in' }
    case 'settle':
      return { vi: 'chốt kết quả lấy ý kiến', en: 'the voices are counted as they stand' }
    case 'remind': {
      const [to, template] = [tellRecipient(then.to, words), words.template(then.template)]
      return { vi: `gửi thư «${template.vi}» cho ${to.vi}`, en: `“${template.en}” is mailed to ${to.en}` }
    }
    case 'move': {
      const step = transitions.find(({ action, from }) => action === then.action && from.includes(state))
      const { en, vi } = step?.label ?? { vi: then.action, en: then.action }
      return { vi: `tự chuyển bước «${vi}»`, en: `“${en || vi}” happens by itself` }
    }
  }
}
