import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import { fireTimer } from '../../../src/workflow/timers/fireTimer.ts'
import type { Instance, Passage, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { migrateInstance } from '../../../src/workflow/versions/migrateInstance.ts'
import { anInstance, aWorkflow, someFacts } from './aWorkflow.ts'

const definition: WorkflowDefinition = {
  ...aWorkflow(),
  states: aWorkflow().states.map((state) =>
    state.key === 'review'
      ? {
          ...state,
          deadline: { pauses: true, workingDays: 10 },
          timers: [
            {
              at: { from: 'entry', workingDays: 2 },
              every: { times: 2, workingDays: 2 },
              key: 'nudge',
              then: { do: 'remind', template: 'turn', to: 'assignees' },
            },
          ],
        }
      : state,
  ),
}

const at = (day: string) => `${day}T02:00:00.000Z`
const writer = { actor: { id: 'w', roles: ['writer'] } }
const go = (instance: Instance, action: string, day: string, more = {}, data = {}): Instance => {
  const outcome = performCommand({
    command: { action, comment: 'Có lý do.', data, rev: instance.rev },
    definition,
    facts: someFacts({ now: at(day), ...more }),
    instance,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.next
}
const ring = (instance: Instance, day: string): Instance =>
  (fireTimer({ definition, facts: someFacts({ now: at(day) }), instance }) as Passage).next
const armed = ({ flow }: Instance) => flow.timers

// Sent on Monday the 2nd: due to ring on Wednesday the 4th, Friday the 6th and Tuesday the 10th.
const sent = go(anInstance({ state: 'open' }), 'send', '2026-03-02', writer)
const rung = ring(sent, '2026-03-04')

describe('a reminder that repeats', () => {
  it('should ring as often as it was told to, and then no more', () => {
    expect(armed(sent)).toEqual([{ at: at('2026-03-04'), key: 'nudge', left: 2 }])
    expect(armed(rung)).toEqual([{ at: at('2026-03-06'), key: 'nudge', left: 1 }])
    const last = ring(ring(rung, '2026-03-06'), '2026-03-10')
    expect([armed(last), last.flow.rung]).toEqual([[], ['nudge', 'nudge', 'nudge']])
  })

  it('should go on where it stood after the applicant was waited for', () => {
    const waiting = go(rung, 'pause', '2026-03-05')
    expect(armed(waiting)).toEqual([])
    // A working day of the two had gone by.
    expect(armed(go(waiting, 'resume', '2026-03-12'))).toEqual([
      { at: at('2026-03-13'), key: 'nudge', left: 1 },
    ])
  })

  it('should go on where it stood on another version, without what has gone by', () => {
    const moved = (day: string) => {
      const facts = someFacts({ now: at(day) })
      const outcome = migrateInstance({
        after: definition,
        before: definition,
        facts,
        instance: rung,
        mapping: {},
      })
      return outcome.ok ? armed(outcome.next) : outcome.problems
    }
    expect(moved('2026-03-05')).toEqual([{ at: at('2026-03-06'), key: 'nudge', left: 1 }])
    expect(moved('2026-03-09')).toEqual([{ at: at('2026-03-10'), key: 'nudge', left: 0 }])
    expect(moved('2026-03-16')).toEqual([])
  })

  it('should keep the days of a step that pauses also over a return to be corrected', () => {
    const returned = go(rung, 'return', '2026-03-05', {}, { fields: ['a'] })
    const back = go(returned, 'sendCorrected', '2026-03-12', { ...writer, relations: ['creator'] })
    expect(armed(back)).toEqual([{ at: at('2026-03-13'), key: 'nudge', left: 1 }])
    // Three of the ten days were spent before.
    expect(back.dueAt).toBe('2026-03-23T10:00:00.000Z')
  })
})
