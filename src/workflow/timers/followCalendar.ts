import { addWorkingDays } from '../../shared/addWorkingDays.ts'
import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import { dueAtOf } from '../dueAtOf.ts'
import { keep } from '../everyday/keep.ts'
import type { Timer } from '../flowTypes.ts'
import { isEndState } from '../isEndState.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { Facts, Instance, Passage, Refusal, WorkflowDefinition } from '../types.ts'
import { firstRing, type Origins } from './firstRing.ts'

type Calendar = Facts['calendar']
type Args = {
  definition: WorkflowDefinition
  facts: Pick<Facts, 'calendar' | 'now'>
  /** The calendar that deadline and timers were counted by. */
  formerly: Calendar
  instance: Instance
}

const label = { vi: 'Lịch làm việc thay đổi', en: 'The working calendar has changed' }

/** When a timer rings: at first, or – as `left` tells – after so many repetitions. */
const ringOf = (
  timer: TimerDefinition,
  left: number,
  origins: Origins,
  isFromEntry: boolean,
): null | string => {
  const { calendar, enteredAt } = origins
  const first = firstRing(timer, origins)
  if (first === null) return null
  const rings = (timer.every?.times ?? 0) - left
  const base = isFromEntry && first < enteredAt ? enteredAt : first
  return shiftWorkingDays(base, rings * (timer.every?.workingDays ?? 0), calendar)
}

/** A timer as it rings now; the same one where it stands otherwise than the former calendar put it. */
const recounted = (timer: Timer, defined: TimerDefinition, was: Origins, now: Origins): null | string => {
  // What lay before the entry rang at once; its repetitions were counted from there, or after a pause from where it lay.
  const isFromEntry = [true, false].find((clamped) => ringOf(defined, timer.left, was, clamped) === timer.at)
  return isFromEntry === undefined ? null : ringOf(defined, timer.left, now, isFromEntry)
}

/**
 * Deadline and timers of a dossier after the office calendar was changed, counted anew from where they began. Only what
 * is still to come and stands where the former calendar put it: what rang does not ring again, what is overdue stays
 * overdue, and what somebody set otherwise stays as it is. What would lie in the past ends with this working day. Told
 * twice, it changes nothing (409).
 */
export const followCalendar = ({ definition, facts, formerly, instance }: Args): Passage | Refusal => {
  const { dueAt, flow, state: key } = instance
  const state = stateOf(definition, key)
  if (state === undefined || isEndState(state)) return refuse(409, 'DOSSIER_OVER', label)
  const moment = flow.heldSince?.at ?? facts.now
  const later = (at: string): string => (at > moment ? at : addWorkingDays(moment, 0, facts.calendar))
  const isComing = (at: null | string): at is string => at !== null && at > moment

  const { days = {}, enteredAt } = flow
  const was = { calendar: formerly, days, enteredAt }
  const is = { calendar: facts.calendar, days, enteredAt }
  const isByRule = isComing(dueAt) && dueAt === dueAtOf(state, was)
  const counted = isByRule ? dueAtOf(state, is) : null
  const due = counted === null ? dueAt : later(counted)

  const timers = flow.timers.map((timer) => {
    const defined = state.timers?.find((each) => each.key === timer.key)
    if (defined === undefined || !isComing(timer.at)) return timer
    const rings = recounted(timer, defined, { ...was, dueAt }, { ...is, dueAt: due })
    return rings === null || rings === timer.at ? timer : { ...timer, at: later(rings) }
  })
  const isMoved = due !== dueAt || timers.some((timer, index) => timer !== flow.timers[index])
  if (!isMoved) return refuse(409, 'NOTHING_MOVES', label)
  const passage = keep(instance, { timers }, { action: { label, name: 'calendar' }, isLight: true })
  return { ...passage, next: { ...passage.next, dueAt: due } }
}
