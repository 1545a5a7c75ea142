import fc from 'fast-check'

import type { ForkSpec, Move, Spec, StateSpec, StepSpec, TimerSpec, VoteSpec } from './referenceModel.ts'

export const people = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5']
export const actions = ['a0', 'a1', 'a2']

const keys = ['s0', 's1', 's2', 's3', 's4', 'end']
const target = fc.constantFrom(...keys, ...keys.slice(1, -1), ...keys.slice(1, -1))
const voters = fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4, minLength: 1 })
const mostly = fc.integer({ max: 3, min: 0 }).map((n) => n > 0)

const vote: fc.Arbitrary<VoteSpec> = fc.record({
  abstain: fc.boolean(),
  early: fc.boolean(),
  no: target,
  percent: fc.constantFrom(1, 33, 50, 66, 80, 100),
  rule: fc.constantFrom('all' as const, 'any' as const, 'ratio' as const, 'sequential' as const),
  voters,
  yes: target,
})

const fork: fc.Arbitrary<ForkSpec> = fc.record({
  branches: fc.array(voters, { maxLength: 3, minLength: 1 }),
  early: fc.boolean(),
  need: fc.constantFrom('all' as const, 'any' as const, 'half' as const, 'two' as const),
  no: target,
  pools: fc.array(fc.boolean(), { maxLength: 3, minLength: 3 }),
  yes: target,
})

const steps = (roles: string[]): fc.Arbitrary<StepSpec[]> =>
  fc.uniqueArray(
    fc.record({ action: fc.constantFrom(...actions), role: fc.constantFrom(...roles), to: target }),
    {
      maxLength: 3,
      minLength: 1,
      selector: ({ action }) => action,
    },
  )

const timers: fc.Arbitrary<TimerSpec[]> = fc.array(
  fc.record({ after: fc.integer({ max: 6, min: 1 }), move: fc.option(target, { freq: 2 }) }),
  { maxLength: 3 },
)

const state = (key: string): fc.Arbitrary<StateSpec> => {
  const plain = fc.record({ key: fc.constant(key), steps: steps(['r0', 'r1', 'r2']), timers })
  if (key === 's0') return plain
  return fc.oneof(
    plain,
    fc.record({
      key: fc.constant(key),
      pool: fc.constantFrom('r0', 'r1', 'r2'),
      steps: steps(['turn']),
      timers,
    }),
    fc.record({ key: fc.constant(key), steps: fc.constant<StepSpec[]>([]), timers, vote }),
    fc.record({ fork, key: fc.constant(key), steps: fc.constant<StepSpec[]>([]), timers }),
  )
}

/** A procedure of five working states of any kind, leading anywhere. */
export const arbitrarySpec: fc.Arbitrary<Spec> = fc
  .tuple(...keys.slice(0, -1).map(state))
  .map((states) => ({ states: [...states, { key: 'end', steps: [], timers: [] }] }))

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    arbitrary: fc.record({ action: fc.constantFrom(...actions), do: fc.constant('act' as const) }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      choice: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'abstain' as const),
      do: fc.constant('vote' as const),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({ days: fc.integer({ max: 4, min: 1 }), do: fc.constant('tick' as const) }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      do: fc.constantFrom(
        'claim' as const,
        'comment' as const,
        'hold' as const,
        'release' as const,
        'unclaim' as const,
      ),
    }),
    weight: 5,
  },
  { arbitrary: fc.constant({ do: 'withdraw' as const }), weight: 1 },
)

/** What somebody tries, and on which rev: mostly the one they see, at times an old one. */
export const arbitraryTry = fc.record({
  isFresh: mostly,
  move,
  who: fc.constantFrom(...people),
})
