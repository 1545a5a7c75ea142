import { describe, expect, it } from 'vitest'

import { lintWorkflow } from '../../../src/workflow/lintWorkflow.ts'
import { shortestPaths } from '../../../src/workflow/shortestPaths.ts'
import type { StateDefinition, TransitionDefinition } from '../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from './aWorkflow.ts'

const known = {
  knownNames: ['score', 'ready'],
  relations: ['creator', 'cousin', 'nominee', 'own-unit'],
  roles: ['reviewer', 'writer'],
}
const label = { vi: 'Khác', en: 'Other' }
const aState = (given: Partial<StateDefinition> = {}): StateDefinition => ({
  key: 'extra',
  kind: 'active',
  label,
  phase: label,
  turn: [{ role: 'reviewer' }],
  ...given,
})
const withStates = (...added: StateDefinition[]) => aWorkflow({ states: [...aWorkflow().states, ...added] })
const withMore = (added: StateDefinition[], transitions: TransitionDefinition[]) => ({
  ...withStates(...added),
  transitions: [...aWorkflow().transitions, ...transitions],
})
const changeState = (key: string, given: Partial<StateDefinition>) =>
  aWorkflow({
    states: aWorkflow().states.map((state) => (state.key === key ? { ...state, ...given } : state)),
  })
const toExtra = aTransition({ action: 'side', to: 'extra' })

const faults = [
  {
    name: 'a state never reached',
    definition: withMore([aState()], [aTransition({ action: 'out', from: ['extra'], to: 'done' })]),
    expected: [['UNREACHABLE_STATE', 'states.5']],
  },
  { name: 'a dead end', definition: withMore([aState()], [toExtra]), expected: [['DEAD_END', 'states.5']] },
  {
    name: 'a loop without a way out',
    definition: withMore(
      [aState(), aState({ key: 'more' })],
      [
        toExtra,
        aTransition({ action: 'on', from: ['extra'], to: 'more' }),
        aTransition({ action: 'back', from: ['more'], to: 'extra' }),
      ],
    ),
    expected: [
      ['NO_WAY_TO_END', 'states.5'],
      ['NO_WAY_TO_END', 'states.6'],
    ],
  },
  {
    name: 'a state that only a hold leaves',
    definition: withMore(
      [aState()],
      [toExtra, aTransition({ action: 'rest', from: ['extra'], to: 'paused' })],
    ),
    expected: [['NO_WAY_TO_END', 'states.5']],
  },
  {
    name: "nobody's turn",
    definition: changeState('review', { turn: [] }),
    expected: [['TURN_EMPTY', 'states.1.turn']],
  },
  {
    name: 'an end with a deadline',
    definition: changeState('done', { deadline: { workingDays: 1 } }),
    expected: [['DEADLINE_ON_END', 'states.3.deadline']],
  },
  {
    name: 'an initial state of another kind',
    definition: changeState('open', { kind: 'active' }),
    expected: [['INITIAL_KIND', 'states.0.kind']],
  },
  {
    name: 'a second initial state',
    definition: changeState('review', { kind: 'initial' }),
    expected: [['INITIAL_KIND', 'states.1.kind']],
  },
  {
    name: 'a hold inside a hold',
    definition: withMore(
      [aState()],
      [
        aTransition({ action: 'deeper', from: ['paused', 'open'], to: 'extra' }),
        aTransition({ action: 'leave', from: ['extra'], to: '@previous' }),
      ],
    ),
    expected: [['HOLD_MISPLACED', 'states.5.key']],
  },
  {
    name: 'an unknown role of a turn',
    definition: changeState('review', { turn: [{ role: 'king' }] }),
    expected: [['UNKNOWN_ROLE', 'states.1.turn.0.role']],
  },
  {
    name: 'an unknown relation of a writer',
    definition: changeState('open', { write: [{ relation: 'friend' }] }),
    expected: [['UNKNOWN_RELATION', 'states.0.write.0.relation']],
  },
  {
    name: 'unknown people of a transition',
    definition: withMore(
      [],
      [
        aTransition({
          action: 'odd',
          by: [{ role: 'king', relation: 'friend' }],
          effects: [
            { kind: 'mail', template: 'turn', to: { role: 'queen' } },
            { kind: 'mail', template: 'turn', to: 'creator' },
          ],
          not: ['enemy'],
        }),
      ],
    ),
    expected: [
      ['UNKNOWN_ROLE', 'transitions.6.by.0.role'],
      ['UNKNOWN_RELATION', 'transitions.6.by.0.relation'],
      ['UNKNOWN_RELATION', 'transitions.6.not.0'],
      ['UNKNOWN_ROLE', 'transitions.6.effects.0.to.role'],
    ],
  },
  {
    name: 'an action nobody may take',
    definition: withMore([], [aTransition({ action: 'odd', by: [] })]),
    expected: [['NOBODY_MAY_ACT', 'transitions.6.by']],
  },
  {
    name: 'an action of people and system at once',
    definition: withMore([], [aTransition({ action: 'expire' })]),
    expected: [
      ['ACTION_MIXED', 'transitions.5.action'],
      ['ACTION_MIXED', 'transitions.6.action'],
    ],
  },
  {
    name: 'a condition about an unknown name',
    definition: withMore(
      [],
      [aTransition({ action: 'odd', when: [{ expression: 'mood = "good"', message: label }] })],
    ),
    expected: [['EXPRESSION_UNKNOWN_NAME', 'transitions.6.when.0.expression']],
  },
]

describe('lintWorkflow', () => {
  it('should find nothing wrong with a sound workflow', () => {
    expect(lintWorkflow(aWorkflow(), known)).toEqual([])
  })

  it.each(faults)('should find $name', ({ definition, expected }) => {
    expect(lintWorkflow(definition, known).map(({ code, path }) => [code, path])).toEqual(expected)
  })

  it('should leave names alone when they are not told', () => {
    expect(lintWorkflow(aWorkflow(), { relations: known.relations, roles: known.roles })).toEqual([])
  })
})

describe('shortestPaths', () => {
  it('should walk to every state by the fewest steps, holds and system steps included', () => {
    const paths = shortestPaths(aWorkflow())
    const actions = Object.fromEntries(
      [...paths].map(([state, path]) => [state, path.map(({ action }) => action)]),
    )

    expect(actions).toEqual({
      open: [],
      review: ['send'],
      paused: ['pause'],
      done: ['send', 'accept'],
      refused: ['send', 'refuse'],
    })
  })

  it('should leave out what cannot be reached', () => {
    expect(shortestPaths(withStates(aState())).has('extra')).toBe(false)
  })
})
