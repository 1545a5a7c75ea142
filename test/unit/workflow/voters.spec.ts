import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { Facts, Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const word = { en: 'Word', vi: 'Chữ' }
const directory = aDirectory({ people: ['a', 'b', 'c'].map((id) => aPerson(id, { roles: ['reviewer'] })) })

/** Two are asked, then a third decides. */
const definition = (notDoerOf: string[]): WorkflowDefinition => {
  const base = aWorkflow()
  const asked = ['a', 'b'].map((user) => ({ kind: 'person' as const, user }))
  return {
    ...base,
    states: [
      ...base.states.map((state) =>
        state.key === 'review'
          ? { ...state, approval: { no: 'fail', rule: 'all' as const, yes: 'win' }, assign: { to: asked } }
          : state,
      ),
      { key: 'decide', kind: 'active' as const, label: word, phase: word, turn: [{ role: 'reviewer' }] },
    ],
    transitions: [
      ...base.transitions.slice(0, 1),
      aTransition({ action: 'win', by: [], from: ['review'], system: true, to: 'decide' }),
      aTransition({ action: 'fail', by: [], from: ['review'], system: true, to: 'refused' }),
      aTransition({ action: 'sign', by: [{ role: 'reviewer' }], from: ['decide'], notDoerOf, to: 'done' }),
    ],
  }
}

const doIt = (
  flow: WorkflowDefinition,
  instance: Instance,
  who: string,
  action: string,
  data = {},
  facts: Partial<Facts> = {},
) =>
  performCommand({
    command: { action, data, rev: instance.rev },
    definition: flow,
    facts: someFacts({
      actor: { id: who, roles: who === 'w' ? ['writer'] : ['reviewer'] },
      directory,
      ...facts,
    }),
    instance,
  })

const decided = (flow: WorkflowDefinition): Instance => {
  let instance = anInstance({ state: 'open' })
  for (const [who, action] of [
    ['w', 'send'],
    ['a', 'vote'],
    ['b', 'vote'],
  ] as const) {
    const outcome = doIt(flow, instance, who, action, action === 'vote' ? { choice: 'yes' } : {})
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
    instance = outcome.next
  }
  return instance
}

describe('those who gave their voice', () => {
  it.each([[['win']], [['vote']], [['*']]])(
    'should not decide as well, whoever spoke last, under %j',
    (notDoerOf) => {
      const flow = definition(notDoerOf)
      const instance = decided(flow)
      expect(instance.state).toBe('decide')
      for (const who of ['a', 'b']) {
        expect(doIt(flow, instance, who, 'sign')).toMatchObject({
          ok: false,
          problems: [{ code: 'SEPARATION_OF_DUTIES' }],
          status: 403,
        })
      }
      expect(doIt(flow, instance, 'c', 'sign')).toMatchObject({ ok: true })
      // Nor does a delegation open a way around it, on either side.
      const lent = (id: string) => ({ onBehalfOf: { id, relations: [], roles: ['reviewer'] } })
      expect(doIt(flow, instance, 'a', 'sign', {}, lent('c'))).toMatchObject({ status: 403 })
      expect(doIt(flow, instance, 'c', 'sign', {}, lent('b'))).toMatchObject({ status: 403 })
    },
  )
})

describe('a reviewer more or fewer', () => {
  it.each(['addReviewer', 'removeReviewer'])(
    'should be asked in an open branch, or nowhere: %s',
    (action) => {
      const flow = definition([])
      const sent = doIt(flow, anInstance({ state: 'open' }), 'w', 'send')
      if (!sent.ok) throw new Error('It was not sent')
      const asking = (branch: string) =>
        performCommand({
          command: {
            action,
            comment: 'Có lý do.',
            data: { branch, user: action === 'addReviewer' ? 'c' : 'b' },
            rev: sent.next.rev,
          },
          definition: flow,
          facts: someFacts({ actor: { id: 'a', roles: ['reviewer'] }, directory }),
          instance: sent.next,
        })
      expect(asking('main')).toMatchObject({ ok: true })
      expect(asking('gone')).toMatchObject({
        ok: false,
        problems: [{ code: 'BRANCH_UNKNOWN', path: 'data.branch' }],
        status: 422,
      })
    },
  )
})
