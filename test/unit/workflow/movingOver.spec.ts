import { describe, expect, it } from 'vitest'

import type { Flow } from '../../../src/workflow/flowTypes.ts'
import type { StateDefinition, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { migrateInstance } from '../../../src/workflow/versions/migrateInstance.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const withReview = (given: Partial<StateDefinition>): WorkflowDefinition => ({
  ...aWorkflow(),
  states: aWorkflow().states.map((state) => (state.key === 'review' ? { ...state, ...given } : state)),
  transitions: [
    ...aWorkflow().transitions,
    ...['win', 'fail'].map((action) =>
      aTransition({ action, by: [], from: ['review'], system: true, to: 'done' }),
    ),
  ],
})
const reviewers = { mode: 'leastLoaded' as const, to: [{ kind: 'who' as const, role: 'reviewer' }] }
const directory = aDirectory({
  people: [aPerson('a', { load: 5, roles: ['reviewer'] }), aPerson('b', { roles: ['reviewer'] })],
})
const move = (
  before: WorkflowDefinition,
  after: WorkflowDefinition,
  flow: Partial<Flow>,
  mapping: Record<string, string> = {},
) => {
  const instance = anInstance({ flow: { ...anInstance().flow, ...flow } })
  const outcome = migrateInstance({
    after,
    before,
    facts: someFacts({ context: { units: ['u1', 'u2', 'u3'] }, directory, now: '2026-03-10T02:00:00.000Z' }),
    instance,
    mapping,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.next
}

describe('going over to another version', () => {
  const before = withReview({ assign: reviewers })

  it('should leave the work with whoever has it, where the step gives it as before', () => {
    const after = withReview({ assign: reviewers, label: { en: 'Look', vi: 'Xem xét' } })
    expect(move(before, after, { assignees: ['a'] }).flow.assignees).toEqual(['a'])
  })

  it('should find people anew where the step gives it otherwise, or whoever had it has gone', () => {
    const after = withReview({ assign: { ...reviewers, mode: 'all' } })
    expect(move(before, after, { assignees: ['a'] }).flow.assignees).toEqual(['a', 'b'])
    expect(move(before, before, { assignees: ['gone'] }).flow.assignees).toEqual(['b'])
  })

  it('should keep voices and days in a step that only has another key, and begin a new step anew', () => {
    const approval = { no: 'fail', rule: 'all' as const, yes: 'win' }
    const old = withReview({ approval, assign: { to: reviewers.to } })
    const renamed = JSON.parse(JSON.stringify(old).replaceAll('"review"', '"look"')) as WorkflowDefinition
    const votes = [{ at: '', by: 'a', choice: 'yes' as const, user: 'a' }]
    const tokens = [{ assignees: ['a', 'b'], branch: 'main', outcome: null, step: 0, votes }]
    const moved = move(old, renamed, { assignees: ['a', 'b'], tokens }, { review: 'look' })
    expect(moved).toMatchObject({ dueAt: '2026-03-04T10:00:00.000Z', flow: { tokens }, state: 'look' })

    const other = {
      ...renamed,
      states: renamed.states.map((state) =>
        state.key === 'look' ? { ...state, deadline: { workingDays: 5 } } : state,
      ),
    }
    const begun = move(old, other, { assignees: ['a', 'b'], tokens }, { review: 'look' })
    expect(begun).toMatchObject({ dueAt: '2026-03-17T10:00:00.000Z', flow: { tokens: [{ votes: [] }] } })
  })

  it('should go on waiting for the cases that units have, and ask those that are new', () => {
    const children = { join: 'all' as const, no: 'fail', over: 'units', procedure: 'report', yes: 'win' }
    const ended = { assignees: [], branch: 'child:u1', outcome: 'yes' as const, step: 0, votes: [] }
    const open = { ...ended, branch: 'child:u2', outcome: null }
    const moved = move(
      withReview({ children }),
      withReview({ children: { ...children, join: { atLeast: 2 } } }),
      { tokens: [ended, open] },
    )
    expect(moved.flow.tokens).toEqual([ended, open, { ...open, branch: 'child:u3' }])
  })
})
