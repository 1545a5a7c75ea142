import { describe, expect, it } from 'vitest'

import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { othersWhoMayAct } from '../../../src/workflow/othersWhoMayAct.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const people = [
  aPerson('u1', { roles: ['reviewer'] }),
  aPerson('u2', { roles: ['reviewer'] }),
  aPerson('u3', { roles: ['writer'] }),
  aPerson('kin', { relations: ['cousin'], roles: ['reviewer'] }),
  aPerson('turn', { roles: ['reviewer'] }),
]
const facts = someFacts({ directory: aDirectory({ people }) })
const flow = { ...emptyFlow(3, facts.now), assignees: ['turn'] }
const namesOf = (...args: Parameters<typeof othersWhoMayAct>) =>
  Object.fromEntries(othersWhoMayAct(...args).map(({ actions, id }) => [id, actions.map(({ name }) => name)]))

describe('othersWhoMayAct', () => {
  it('should name whoever may take a step, and which, but neither the one who asks nor those whose turn it is', () => {
    const found = namesOf({ definition: aWorkflow(), facts, instance: anInstance({ flow }) })

    expect(found).toEqual({
      // Barred from accepting as a relative; refusing and pausing bar nobody.
      kin: ['refuse', 'pause'],
      u2: ['accept', 'refuse', 'pause'],
    })
  })

  it('should heed what somebody did before', () => {
    const definition = aWorkflow({
      transitions: [
        aTransition(),
        aTransition({
          action: 'accept',
          by: [{ role: 'reviewer' }],
          from: ['review'],
          notDoerOf: ['send'],
          to: 'done',
        }),
      ],
    })
    const done = { ...flow, doers: { send: ['u2'] } }

    expect(Object.keys(namesOf({ definition, facts, instance: anInstance({ flow: done }) }))).toEqual(['kin'])
  })

  it('should name those to whom the step could have been given, without an action of their own', () => {
    const definition = aWorkflow()
    const states = definition.states.map((state) =>
      state.key === 'review'
        ? {
            ...state,
            assign: { mode: 'roundRobin' as const, to: [{ kind: 'who' as const, role: 'writer' }] },
          }
        : state,
    )
    const transitions = [
      aTransition({ action: 'accept', by: [{ relation: 'assignee' }], from: ['review'], to: 'done' }),
    ]

    expect(
      namesOf({ definition: { ...definition, states, transitions }, facts, instance: anInstance({ flow }) }),
    ).toEqual({
      u3: [],
    })
  })

  it('should name nobody where nothing is left to do', () => {
    const over = anInstance({ flow: emptyFlow(3, facts.now), state: 'done' })

    expect(othersWhoMayAct({ definition: aWorkflow(), facts, instance: over })).toEqual([])
  })
})
