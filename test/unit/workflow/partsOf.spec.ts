import { describe, expect, it } from 'vitest'

import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import type { Flow } from '../../../src/workflow/flowTypes.ts'
import { partsOf } from '../../../src/workflow/partsOf.ts'
import type { Assignment } from '../../../src/workflow/stateTypes.ts'
import type { Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'

const name = { en: 'Work', vi: 'Việc' }

const parts = (flow: Partial<Flow>, mode?: Assignment['mode']): string[] => {
  const definition: WorkflowDefinition = {
    formatVersion: 1,
    initial: 'work',
    key: 'work',
    name,
    states: [{ assign: { mode, to: [] }, key: 'work', kind: 'initial', label: name, phase: name, turn: [] }],
    transitions: [],
  }
  const instance = { flow: { ...emptyFlow(1, '2026-11-24T00:00:00.000Z'), ...flow }, rev: 1, state: 'work' }
  return partsOf(definition, instance as Instance)
}

describe('partsOf', () => {
  it.each<[string, Partial<Flow>, Assignment['mode'], string[]]>([
    ['nobody has a part in what nobody was given', {}, 'all', []],
    ['it is the turn of whom it was given to', { assignees: ['a', 'b'] }, 'all', ['turn:a', 'turn:b']],
    ['whoever of a pool claims it', { assignees: ['a', 'b'] }, 'pool', ['pool:a', 'pool:b']],
    ['once claimed, of the claimer alone', { assignees: ['a', 'b'], holder: 'b' }, 'pool', ['turn:b']],
    ['one follows it and works on it', { assignees: ['a'], watchers: ['a'] }, 'all', ['turn:a', 'watch:a']],
    [
      'copies, read and unread',
      {
        copies: [
          { readAt: null, user: 'a' },
          { readAt: '2026-11-24T01:00:00.000Z', user: 'b' },
        ],
      },
      'all',
      ['copy:a', 'copy:b', 'unread:a'],
    ],
    [
      'in parallel work, those who have not spoken yet',
      {
        assignees: [],
        tokens: [
          {
            assignees: ['a', 'b'],
            branch: 'main',
            outcome: null,
            step: 0,
            votes: [{ at: '', by: 'a', choice: 'yes', user: 'a' }],
          },
        ],
      },
      'all',
      ['turn:b'],
    ],
  ])('%s', (_case, flow, mode, expected) => {
    expect(parts(flow, mode)).toEqual(expected)
  })
})
