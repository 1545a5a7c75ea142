import { describe, expect, it } from 'vitest'

import { turnsGiven } from '../../../src/workflow/assignment/turnsGiven.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import type { Assignment } from '../../../src/workflow/stateTypes.ts'
import type { Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'

const text = { en: 'x', vi: 'x' }
const shared: Assignment = { mode: 'roundRobin', to: [{ kind: 'who', role: 'editor' }] }
const definition: WorkflowDefinition = {
  formatVersion: 1,
  initial: 'one',
  key: 'turns',
  name: text,
  states: [
    { assign: shared, key: 'one', kind: 'initial', label: text, phase: text, turn: [] },
    {
      key: 'both',
      kind: 'active',
      label: text,
      parallel: {
        branches: [
          {
            key: 'law',
            label: text,
            steps: [{ assign: { ...shared, mode: 'leastLoaded' }, key: 'read', label: text }],
          },
          {
            key: 'money',
            label: text,
            steps: [{ assign: { ...shared, mode: 'all' }, key: 'read', label: text }],
          },
        ],
        join: 'all',
        no: 'no',
        yes: 'yes',
      },
      phase: text,
      turn: [],
    },
  ],
  transitions: [],
}
const at = (state: string, flow: Partial<Instance['flow']>): Instance => ({
  dueAt: null,
  flow: { ...emptyFlow(1, ''), ...flow },
  previousState: null,
  rev: 1,
  state,
})
const token = (branch: string, assignees: string[]) => ({
  assignees,
  branch,
  outcome: null,
  step: 0,
  votes: [],
})
const hop = (action: string) => [{ action, automatic: false, from: 'both', to: 'one' }]

describe('turns at steps whose work is shared out', () => {
  it('should be given on entering a state, and in the branches that share out theirs', () => {
    const given = turnsGiven(definition, null, { next: at('one', { assignees: ['a'] }), path: [] })
    expect(given).toEqual([{ byHand: false, mode: 'roundRobin', step: 'one', user: 'a' }])
    const next = at('both', { tokens: [token('law', ['a']), token('money', ['b'])] })
    expect(turnsGiven(definition, at('one', {}), { next, path: hop('go') })).toEqual([
      { byHand: false, mode: 'leastLoaded', step: 'both/law/read', user: 'a' },
    ])
  })

  it('should be given by hand to whoever the work is passed on to, and to nobody by a remark', () => {
    const before = at('one', { assignees: ['a'] })
    expect(turnsGiven(definition, before, { next: before, path: [] })).toEqual([])
    expect(turnsGiven(definition, before, { next: at('one', { assignees: ['b'] }), path: [] })).toEqual([
      { byHand: true, mode: 'roundRobin', step: 'one', user: 'b' },
    ])
  })

  it('should not count what goes straight back to whoever returned it', () => {
    const next = at('one', { assignees: ['a'] })
    expect(turnsGiven(definition, at('both', {}), { next, path: hop('sendCorrected') })).toEqual([])
    expect(turnsGiven(definition, at('both', {}), { next, path: hop('go') })).toHaveLength(1)
  })
})
