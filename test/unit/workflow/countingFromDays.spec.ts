import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import type { TimerDefinition } from '../../../src/workflow/stateTypes.ts'
import { fireTimer } from '../../../src/workflow/timers/fireTimer.ts'
import { followCalendar } from '../../../src/workflow/timers/followCalendar.ts'
import { followDays } from '../../../src/workflow/timers/followDays.ts'
import { timerProblems } from '../../../src/workflow/timers/timerProblems.ts'
import type { Deadline, Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aWorkflow, someFacts } from './aWorkflow.ts'

const remind = { do: 'remind', template: 'turn', to: 'assignees' } as const
const before: TimerDefinition = { at: { from: 'due', workingDays: -2 }, key: 'before', then: remind }
const onTheDay: TimerDefinition = {
  at: { day: 'answers.opensOn', from: 'day', workingDays: 0 },
  key: 'opens',
  then: { action: 'expire', do: 'move' },
}

const aClock = (deadline: Deadline, timers: TimerDefinition[] = []): WorkflowDefinition => ({
  ...aWorkflow(),
  initial: 'review',
  states: aWorkflow().states.map((state) =>
    state.key === 'review' ? { ...state, deadline, timers } : state,
  ),
})

const calendar = { holidays: ['2026-04-30', '2026-05-01'], workedWeekends: [] as string[] }
type Answers = Record<string, unknown>
const factsOf = (answers: Answers, now = '2026-03-02T02:00:00.000Z') =>
  someFacts({ answers, calendar, context: { answers, calendar: {} }, now })
const begun = (definition: WorkflowDefinition, answers: Answers, now?: string) =>
  startInstance(definition, factsOf(answers, now))
const rings = ({ flow }: Instance) => Object.fromEntries(flow.timers.map(({ at, key }) => [key, at]))
const act = (definition: WorkflowDefinition, instance: Instance, action: string, now: string): Instance => {
  const outcome = performCommand({
    command: { action, comment: 'Tạm dừng để chờ.', rev: instance.rev },
    definition,
    facts: { ...factsOf({}, now), actor: { id: 'u1', roles: ['reviewer'] } },
    instance,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.next
}

describe('deadlines and timers that count from a day', () => {
  // Legal clocks are in days of the calendar; the day of entering does not count.
  const kinds = 'if answers.kind = "complaint" then date(calendar.today) + duration("P30D") else null'

  it.each<[name: string, deadline: Deadline, answers: Answers, due: null | string]>([
    ['a date among the answers', { until: 'answers.endsOn' }, { endsOn: '2026-03-20' }, '2026-03-20'],
    ['a day off: the next working day', { until: 'answers.endsOn' }, { endsOn: '2026-05-01' }, '2026-05-04'],
    ['a Sunday', { until: 'answers.endsOn' }, { endsOn: '2026-03-15' }, '2026-03-16'],
    [
      'an instant: its day in Việt Nam',
      { until: 'answers.endsOn' },
      { endsOn: '2026-03-19T18:00:00.000Z' },
      '2026-03-20',
    ],
    ['no answer', { until: 'answers.endsOn' }, {}, null],
    ['no answer, but working days', { until: 'answers.endsOn', workingDays: 5 }, {}, '2026-03-09'],
    [
      'an answer that is no day',
      { until: 'answers.endsOn', workingDays: 5 },
      { endsOn: 'mai' },
      '2026-03-09',
    ],
    ['a number', { until: 'answers.endsOn' }, { endsOn: 20260320 }, null],
    ['30 days by law', { until: kinds, workingDays: 15 }, { kind: 'complaint' }, '2026-04-01'],
    ['another kind', { until: kinds, workingDays: 15 }, { kind: 'remark' }, '2026-03-23'],
    ['a day that is over', { until: 'date("2026-01-15")' }, {}, '2026-01-15'],
    [
      'ten days before an event',
      { until: 'date(answers.event) - duration("P10D")' },
      { event: '2026-04-12' },
      '2026-04-02',
    ],
  ])('should be due by %s', (_, deadline, answers, due) => {
    expect(begun(aClock(deadline), answers).dueAt).toBe(due === null ? null : `${due}T10:00:00.000Z`)
  })

  it('should ring before a deadline and on a day, and not while there is no day', () => {
    const definition = aClock({ until: 'answers.endsOn' }, [before, onTheDay])
    expect(rings(begun(definition, {}))).toEqual({})
    const instance = begun(definition, { endsOn: '2026-03-20', opensOn: '2026-03-16' })
    expect(rings(instance)).toEqual({
      before: '2026-03-18T10:00:00.000Z',
      opens: '2026-03-16T01:00:00.000Z',
    })
    expect(instance.flow.days).toEqual({ deadline: '2026-03-20', 'timer:opens': '2026-03-16' })
    const early = fireTimer({ definition, facts: factsOf({}, '2026-03-16T00:59:59.000Z'), instance })
    expect(early).toBeNull()
    const passage = fireTimer({ definition, facts: factsOf({}, '2026-03-16T01:00:00.000Z'), instance })
    expect(passage?.next).toMatchObject({ dueAt: null, state: 'refused' })
    expect(passage?.next.flow).not.toHaveProperty('days')
  })

  it('should ring at once on a day that is over when the step is entered', () => {
    const instance = begun(aClock({ workingDays: 9 }, [onTheDay]), { opensOn: '2026-02-16' })
    expect(rings(instance)).toEqual({ opens: '2026-03-02T02:00:00.000Z' })
  })

  it('should follow an answer that is changed, ring again for the new day, and leave alone what does not hang on it', () => {
    const again: TimerDefinition = { at: { from: 'entry', workingDays: 4 }, key: 'again', then: remind }
    const definition = aClock({ until: 'answers.endsOn' }, [before, again])
    const start = begun(definition, { endsOn: '2026-03-06' })
    const rung = fireTimer({
      definition,
      facts: factsOf({ endsOn: '2026-03-06' }, '2026-03-04T10:00:00.000Z'),
      instance: start,
    })
    if (rung === null) throw new Error('it is due')
    expect(rings(rung.next)).toEqual({ again: '2026-03-06T02:00:00.000Z' })

    const facts = factsOf({ endsOn: '2026-03-27' }, '2026-03-05T02:00:00.000Z')
    const moved = followDays(definition, rung.next, facts)

    expect(moved.dueAt).toBe('2026-03-27T10:00:00.000Z')
    expect(rings(moved)).toEqual({ again: '2026-03-06T02:00:00.000Z', before: '2026-03-25T10:00:00.000Z' })
    expect(followDays(definition, moved, facts)).toBe(moved)
    const without = followDays(definition, moved, factsOf({}, '2026-03-05T03:00:00.000Z'))
    expect(without).toMatchObject({ dueAt: null })
    expect(rings(without)).toEqual({ again: '2026-03-06T02:00:00.000Z' })
    expect(without.flow).not.toHaveProperty('days')
  })

  it('should stand, after any change of answers, where it would stand had they always been so', () => {
    const day = fc
      .integer({ max: 120, min: 0 })
      .map((days) => new Date(Date.UTC(2026, 2, 2 + days)).toISOString().slice(0, 10))
    const answers = fc.record({ endsOn: fc.option(day), opensOn: fc.option(day) })
    const definition = aClock({ until: 'answers.endsOn', workingDays: 7 }, [before, onTheDay])
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 6, minLength: 1 }), (changes) => {
        const [first = {}] = changes
        const last = changes.at(-1) ?? {}
        const followed = changes.reduce(
          (instance, each) => followDays(definition, instance, factsOf(each)),
          begun(definition, first),
        )
        const fresh = begun(definition, last)
        expect([followed.dueAt, rings(followed), followed.flow.days]).toEqual([
          fresh.dueAt,
          rings(fresh),
          fresh.flow.days,
        ])
      }),
      { numRuns: 300, seed: 7 },
    )
  })

  it('should not count a hold in days after entering, and keep a day of its own', () => {
    const held = (deadline: Deadline, answers: Answers) => {
      const definition = aClock(deadline, [before, onTheDay])
      const context = { answers, calendar: {} }
      const at = (now: string) => ({ ...factsOf(answers, now), context })
      const start = startInstance(definition, at('2026-03-02T02:00:00.000Z'))
      const done = (instance: Instance, action: string, now: string) => {
        const outcome = performCommand({
          command: { action, comment: 'Chờ kết luận.', rev: instance.rev },
          definition: { ...definition, managers: [{ role: 'reviewer' }] },
          facts: at(now),
          instance,
        })
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
        return outcome.next
      }
      return done(done(start, 'hold', '2026-03-03T02:00:00.000Z'), 'release', '2026-03-10T02:00:00.000Z')
    }
    const fixed = held({ until: 'answers.endsOn' }, { endsOn: '2026-03-20', opensOn: '2026-03-16' })
    expect(fixed.dueAt).toBe('2026-03-20T10:00:00.000Z')
    expect(rings(fixed)).toEqual({ before: '2026-03-18T10:00:00.000Z', opens: '2026-03-16T01:00:00.000Z' })
    const relative = held({ until: 'date(calendar.today) + duration("P30D")' }, {})
    // From 2/3, five working days later.
    expect(relative.dueAt).toBe('2026-04-08T10:00:00.000Z')
    expect(rings(relative)).toEqual({ before: '2026-04-06T10:00:00.000Z' })
  })

  it('should go on where it stood after waiting for the applicant, where the clock pauses', () => {
    const definition = aClock({ pauses: true, until: 'date(calendar.today) + duration("P30D")' })
    const start = begun(definition, {})
    const waiting = act(definition, start, 'pause', '2026-03-04T02:00:00.000Z')
    expect(waiting.dueAt).toBeNull()
    const back = act(definition, waiting, 'resume', '2026-03-18T02:00:00.000Z')
    // Two working days were spent: 30 days from 16/3.
    expect(back.dueAt).toBe('2026-04-15T10:00:00.000Z')
  })

  it('should follow a changed calendar without asking the answers again', () => {
    const definition = aClock({ until: 'answers.endsOn' }, [before, onTheDay])
    const instance = begun(definition, { endsOn: '2026-03-20', opensOn: '2026-03-16' })
    const outcome = followCalendar({
      definition,
      facts: {
        calendar: { ...calendar, holidays: ['2026-03-19', '2026-03-20'] },
        now: '2026-03-03T02:00:00.000Z',
      },
      formerly: calendar,
      instance,
    })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    expect(outcome.next.dueAt).toBe('2026-03-23T10:00:00.000Z')
    expect(rings(outcome.next)).toEqual({
      before: '2026-03-17T10:00:00.000Z',
      opens: '2026-03-16T01:00:00.000Z',
    })
  })

  it.each([
    ['a number', '12 + 3', ['NO_DAY']],
    ['a truth', 'answers.endsOn = answers.opensOn', ['NO_DAY']],
    ['a text', '"thứ sáu"', ['NO_DAY']],
    ['a day that there is not', 'date("2026-02-30")', ['NO_DAY']],
    ['a day', 'date("2026-02-28")', []],
    ['an answer', 'answers.endsOn', []],
    ['what cannot be read is told elsewhere', 'answers.', []],
  ])('should tell an expression that can give no day: %s', (_, until, codes) => {
    const problems = timerProblems(
      aClock({ until }, [{ ...onTheDay, at: { day: until, from: 'day', workingDays: -3 } }]),
    )
    expect(problems.map(({ code, path }) => [code, path])).toEqual(
      codes.flatMap((code) => [
        [code, 'states.1.deadline.until'],
        [code, 'states.1.timers.0.at.day'],
      ]),
    )
  })
})
