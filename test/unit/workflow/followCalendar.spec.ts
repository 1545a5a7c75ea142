import { describe, expect, it } from 'vitest'

import { startInstance } from '../../../src/workflow/startInstance.ts'
import { fireTimer } from '../../../src/workflow/timers/fireTimer.ts'
import { followCalendar } from '../../../src/workflow/timers/followCalendar.ts'
import type { TimerDefinition } from '../../../src/workflow/stateTypes.ts'
import type { Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aWorkflow, someFacts } from './aWorkflow.ts'

const remind = { do: 'remind', template: 'turn', to: 'assignees' } as const
const timers: TimerDefinition[] = [
  { at: { from: 'entry', workingDays: 3 }, key: 'late', then: remind },
  { at: { from: 'due', workingDays: -2 }, key: 'soon', then: remind },
  { at: { from: 'entry', workingDays: 1 }, every: { times: 3, workingDays: 2 }, key: 'again', then: remind },
]
const definition: WorkflowDefinition = {
  ...aWorkflow(),
  initial: 'review',
  states: aWorkflow().states.map((state) =>
    state.key === 'review' ? { ...state, deadline: { workingDays: 8 }, timers } : state,
  ),
}
const plain = { holidays: [] as string[], workedWeekends: [] as string[] }
const at = (day: string, hour = '02:00') => `${day}T${hour}:00.000Z`
/** A Monday. */
const begun = (calendar = plain): Instance =>
  startInstance(definition, someFacts({ calendar, now: at('2026-03-02') }))
const follow = (instance: Instance, calendar: typeof plain, day: string, formerly = plain) =>
  followCalendar({ definition, facts: { calendar, now: at(day) }, formerly, instance })
const after = (...args: Parameters<typeof follow>): Instance => {
  const outcome = follow(...args)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  expect(outcome.transition.action).toBe('calendar')
  return outcome.next
}
const days = ({ dueAt, flow }: Instance) => ({
  due: dueAt?.slice(0, 10),
  ...Object.fromEntries(flow.timers.map((timer) => [timer.key, timer.at.slice(0, 10)])),
})
const withHoliday = { ...plain, holidays: ['2026-03-04'] }

describe('a calendar that is changed', () => {
  it('should move what is counted over the days that changed, and nothing else', () => {
    const start = begun()
    expect(days(start)).toEqual({
      again: '2026-03-03',
      due: '2026-03-12',
      late: '2026-03-05',
      soon: '2026-03-10',
    })
    expect(days(after(start, withHoliday, '2026-03-02'))).toEqual({
      again: '2026-03-03',
      due: '2026-03-13',
      late: '2026-03-06',
      soon: '2026-03-11',
    })
    // As if it had always been so.
    expect(days(after(start, withHoliday, '2026-03-02'))).toEqual(days(begun(withHoliday)))
    const worked = { ...plain, workedWeekends: ['2026-03-07'] }
    expect(days(after(start, worked, '2026-03-02'))).toEqual(days(begun(worked)))
    expect(follow(start, { ...plain, holidays: ['2026-04-30'] }, '2026-03-02')).toMatchObject({ status: 409 })
  })

  it('should change nothing when it is told twice, and go back when the day is taken back', () => {
    const start = begun()
    const moved = after(start, withHoliday, '2026-03-02')
    expect(follow(moved, withHoliday, '2026-03-02')).toMatchObject({ ok: false, status: 409 })
    expect(days(after(moved, plain, '2026-03-02', withHoliday))).toEqual(days(start))
    // What was begun by the new calendar stands where it puts it.
    expect(follow(begun(withHoliday), withHoliday, '2026-03-02')).toMatchObject({ ok: false })
  })

  it('should ring nothing twice, and go on with what repeats', () => {
    const rung = fireTimer({ definition, facts: someFacts({ now: at('2026-03-03') }), instance: begun() })
    if (rung === null) throw new Error('it is due')
    expect(days(rung.next)).toMatchObject({ again: '2026-03-05' })

    const moved = after(rung.next, withHoliday, '2026-03-03')

    expect(moved.flow.timers.map(({ key, left }) => [key, left])).toEqual(
      rung.next.flow.timers.map(({ key, left }) => [key, left]),
    )
    expect(days(moved)).toMatchObject({ again: '2026-03-06', late: '2026-03-06' })
    expect(moved.flow.rung).toEqual(['again'])
  })

  it('should leave alone what somebody set, what is overdue, what is due and not rung yet, and what is over', () => {
    const set = { ...begun(), dueAt: at('2026-03-20', '10:00') }
    expect(days(after(set, withHoliday, '2026-03-02'))).toMatchObject({
      due: '2026-03-20',
      late: '2026-03-06',
    })
    expect(follow(begun(), withHoliday, '2026-03-16')).toMatchObject({ status: 409 })
    const waits = after(begun(), { ...plain, holidays: ['2026-03-11'] }, '2026-03-06')
    expect(days(waits)).toEqual({
      again: '2026-03-03',
      due: '2026-03-13',
      late: '2026-03-05',
      soon: '2026-03-10',
    })
    expect(follow({ ...begun(), state: 'done' }, withHoliday, '2026-03-02')).toMatchObject({ status: 409 })
  })

  it('should end with this working day what would lie in the past', () => {
    const long = { ...plain, holidays: ['2026-03-03', '2026-03-04', '2026-03-05'] }
    const start = begun(long)
    expect(days(start)).toMatchObject({ due: '2026-03-17', late: '2026-03-10' })
    expect(days(after(start, plain, '2026-03-13', long))).toMatchObject({ due: '2026-03-13' })
    expect(days(after(start, plain, '2026-03-06', long))).toMatchObject({
      due: '2026-03-12',
      late: '2026-03-06',
    })
  })

  it('should go on from when a dossier on hold was held', () => {
    const held = { ...begun(), flow: { ...begun().flow, heldSince: { at: at('2026-03-03'), by: 'a' } } }
    expect(days(after(held, withHoliday, '2026-04-20'))).toMatchObject({ due: '2026-03-13' })
  })
})
