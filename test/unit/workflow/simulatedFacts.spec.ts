import { describe, expect, it } from 'vitest'

import { simulate } from '../../../src/workflow/simulate/simulate.ts'
import type { Script } from '../../../src/workflow/simulate/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { aTransition, aWorkflow } from './aWorkflow.ts'

const message = { en: 'No', vi: 'Không' }
const script = (given: Partial<Script> = {}): Script => ({
  answers: { parts: [40, 50] },
  calendar: { holidays: ['2026-03-03'], workedWeekends: [] },
  directory: aDirectory({ people: [aPerson('w', { roles: ['writer'] })], unit: 'unit-1' }),
  scores: { total: 90 },
  startAt: '2026-03-02T02:00:00.000Z',
  steps: [{ action: 'try', as: 'w' }],
  ...given,
})
const stateAfter = (expression: string, given: Partial<Script> = {}): string | undefined =>
  simulate(
    {
      ...aWorkflow(),
      transitions: [aTransition({ action: 'try', to: 'done', when: [{ expression, message }] })],
    },
    script(given),
  ).at(-1)?.state

it.each([
  'total >= 90',
  'scores.total >= 90',
  'calendar.today = "2026-03-02"',
  'calendar.isWorkingDay',
  'unit = "unit-1"',
  'dossier.unit = "unit-1"',
])('should let a condition see what it will see when it runs: %s', (expression) => {
  expect(stateAfter(expression)).toBe('done')
})

it('should know when the time of a step has run out', () => {
  const waited = (waitDays: number) =>
    simulate(
      {
        ...aWorkflow(),
        states: aWorkflow().states.map((state) =>
          state.key === 'open' ? { ...state, deadline: { workingDays: 2 } } : state,
        ),
        transitions: [
          aTransition({
            action: 'try',
            to: 'done',
            when: [{ expression: 'dossier.isPastDue = true', message }],
          }),
        ],
      },
      script({ steps: [{ waitDays }, { action: 'try', as: 'w' }] }),
    ).at(-1)?.state
  // Tuesday is off: two working days from Monday end on Thursday at 17:00.
  expect([0, 3, 4].map(waited)).toEqual(['open', 'open', 'done'])
})

it('should know what was done already, and for how many working days the dossier has been where it is', () => {
  const again = (expression: string, ...before: object[]) =>
    simulate(
      {
        ...aWorkflow(),
        transitions: [
          aTransition({ action: 'ask', from: ['open'], to: 'open' }),
          aTransition({ action: 'try', to: 'done', when: [{ expression, message }] }),
        ],
      },
      script({ steps: [...before, { action: 'try', as: 'w' }] as Script['steps'] }),
    ).at(-1)?.state
  const once = 'not(list contains(dossier.done, "ask"))'
  expect([again(once), again(once, { action: 'ask', as: 'w' })]).toEqual(['done', 'open'])
  // Tuesday is off: Wednesday and Thursday count.
  const days = 'dossier.workingDaysInState = 2'
  expect([again(days), again(days, { waitDays: 3 })]).toEqual(['open', 'done'])
})

it('should know of days off, and hold what it does not know to be missing', () => {
  expect(stateAfter('calendar.isWorkingDay', { startAt: '2026-03-03T02:00:00.000Z' })).toBe('open')
  expect(stateAfter('total >= 90', { scores: undefined })).toBe('open')
})

it('should let conditions see what is supposed of the domain', () => {
  expect(stateAfter('quorumReached = true', { facts: { quorumReached: true } })).toBe('done')
  expect(stateAfter('quorumReached = true')).toBe('open')
})

describe('what a step sets', () => {
  const set = (field: string, expression: string) => ({ expression, field, kind: 'set' as const })
  const definition = {
    ...aWorkflow(),
    transitions: [
      aTransition({
        action: 'try',
        effects: [set('grade', '"good"'), set('twice', 'grade + grade')],
        to: 'open',
      }),
      aTransition({ action: 'end', to: 'done', when: [{ expression: 'twice = "goodgood"', message }] }),
      aTransition({ action: 'win', to: 'done', when: [{ expression: 'total = 100', message }] }),
    ],
  }
  const steps = (action: string) => [
    { action: 'try', as: 'w' },
    { action, as: 'w' },
  ]

  it('should be seen by the steps after it', () => {
    const states = simulate(definition, script({ steps: steps('end') })).map(({ state }) => state)
    expect(states).toEqual(['open', 'open', 'done'])
  })

  it('should be followed by what the form works out of it, where the form is known', () => {
    const workOut = ({ grade }: Record<string, unknown>) => ({ total: grade === 'good' ? 100 : 0 })
    const played = (given?: typeof workOut) =>
      simulate(definition, script({ steps: steps('win') }), given).at(-1)
    expect(played(workOut)?.state).toBe('done')
    expect(played()?.problems.map(({ code }) => code)).toEqual(['CONDITION_NOT_MET'])
  })
})
