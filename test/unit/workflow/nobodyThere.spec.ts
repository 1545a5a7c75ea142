import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { Assignment } from '../../../src/workflow/stateTypes.ts'
import type { Instance, Passage, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const word = { en: 'Word', vi: 'Chữ' }
const directory = aDirectory({
  people: [aPerson('u1', { roles: ['reviewer'] }), aPerson('w', { roles: ['writer'] })],
})

/** A branch that a reviewer begins and somebody else ends; beside it one that is open all the time. */
const twoSteps = (second: Assignment): WorkflowDefinition => {
  const base = aWorkflow()
  const step = (key: string, assign: Assignment) => ({ assign, key, label: word })
  const reviewers: Assignment = { to: [{ kind: 'who', role: 'reviewer' }] }
  return {
    ...base,
    states: base.states.map((state) =>
      state.key === 'review'
        ? {
            ...state,
            parallel: {
              branches: [
                { key: 'long', label: word, steps: [step('first', reviewers), step('second', second)] },
                { key: 'short', label: word, steps: [step('only', { to: [{ kind: 'person', user: 'w' }] })] },
              ],
              join: 'all' as const,
              no: 'fail',
              yes: 'win',
            },
          }
        : state,
    ),
    transitions: [
      ...base.transitions,
      ...['win', 'fail', 'skip'].map((action) =>
        aTransition({
          action,
          by: [],
          from: ['review'],
          system: true,
          to: action === 'fail' ? 'refused' : 'done',
        }),
      ),
    ],
  }
}

const vote = (definition: WorkflowDefinition) => {
  const sent = performCommand({
    command: { action: 'send', rev: 3 },
    definition,
    facts: someFacts({ actor: { id: 'w', roles: ['writer'] }, directory }),
    instance: anInstance({ state: 'open' }),
  })
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  return performCommand({
    command: { action: 'vote', data: { choice: 'yes' }, rev: sent.next.rev },
    definition,
    facts: someFacts({ directory }),
    instance: sent.next,
  })
}

const stateAfter = (outcome: ReturnType<typeof vote>): Instance => (outcome as Passage).next

describe('a step of a branch that nobody could be given', () => {
  it('should refuse the voice that would lead there, and not end the branch with a “no” that nobody said', () => {
    expect(vote(twoSteps({ to: [{ kind: 'person', user: 'gone' }] }))).toMatchObject({
      ok: false,
      problems: [{ code: 'NOBODY_ELIGIBLE' }],
      status: 422,
    })
  })

  it('should go to the role that steps in', () => {
    const after = stateAfter(vote(twoSteps({ nobody: { role: 'writer' }, to: [{ kind: 'unitHead' }] })))
    expect(after.flow.tokens[0]).toMatchObject({ assignees: ['w'], outcome: null, step: 1 })
  })

  it('should take the dossier on where the step says so', () => {
    const after = stateAfter(vote(twoSteps({ nobody: { action: 'skip' }, to: [{ kind: 'unitHead' }] })))
    expect(after).toMatchObject({ rev: 5, state: 'done' })
  })
})
