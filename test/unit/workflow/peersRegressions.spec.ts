import { describe, expect, it } from 'vitest'

import { outcomeOf } from '../../../src/workflow/approval/outcomeOf.ts'
import { assign } from '../../../src/workflow/assignment/assign.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import type { Vote } from '../../../src/workflow/flowTypes.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { Assignment, Count } from '../../../src/workflow/stateTypes.ts'
import { fireTimer } from '../../../src/workflow/timers/fireTimer.ts'
import type {
  Command,
  Facts,
  Instance,
  Passage,
  StateDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import { migrateInstance } from '../../../src/workflow/versions/migrateInstance.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const voices = (text: string): Vote[] =>
  [...text].map((sign, at) => ({
    at: '',
    by: '',
    choice: sign === 'y' ? 'yes' : sign === 'n' ? 'no' : 'abstain',
    user: String(at),
  }))

const go = (
  definition: WorkflowDefinition,
  instance: Instance,
  command: Partial<Command>,
  facts: Partial<Facts> = {},
): Passage => {
  const outcome = performCommand({
    command: { action: '', comment: 'Có lý do.', rev: instance.rev, ...command },
    definition,
    facts: someFacts(facts),
    instance,
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome
}

const withReview = (
  given: Partial<StateDefinition>,
  more: Partial<WorkflowDefinition> = {},
): WorkflowDefinition => {
  const base = aWorkflow()
  return {
    ...base,
    states: base.states.map((state) => (state.key === 'review' ? { ...state, ...given } : state)),
    ...more,
  }
}

describe('counting voices', () => {
  const cases: [Count, number, string, boolean, 'no' | 'yes' | null][] = [
    // One "no" in a ratio vote must not end it (an approval product ended at the first).
    [{ percent: 50, rule: 'ratio' }, 4, 'n', false, null],
    [{ percent: 50, rule: 'ratio' }, 4, 'nn', false, null],
    [{ percent: 50, rule: 'ratio' }, 4, 'nnyy', false, 'yes'],
    [{ percent: 50, rule: 'ratio' }, 4, 'nnny', false, 'no'],
    // Nor does certainty, unless the definition says that it may.
    [{ percent: 60, rule: 'ratio' }, 3, 'nn', false, null],
    [{ endsEarly: true, percent: 60, rule: 'ratio' }, 3, 'nn', false, 'no'],
    [{ endsEarly: true, percent: 60, rule: 'ratio' }, 3, 'yy', false, 'yes'],
    [{ percent: 60, rule: 'ratio' }, 3, 'yy', false, null],
    [{ rule: 'any' }, 3, 'n', false, null],
    [{ rule: 'any' }, 3, 'ny', false, 'yes'],
    [{ rule: 'any' }, 3, 'nnn', false, 'no'],
    [{ rule: 'all' }, 3, 'n', false, null],
    [{ endsEarly: true, rule: 'all' }, 3, 'n', false, 'no'],
    [{ abstain: true, rule: 'all' }, 3, 'yaa', false, 'yes'],
    [{ abstain: true, rule: 'all' }, 3, 'aaa', false, 'no'],
    // An abstention counts among those asked, and not among those who voiced an opinion.
    [{ abstain: true, percent: 50, rule: 'ratio' }, 4, 'yaaa', false, 'no'],
    [{ abstain: true, base: 'voiced', percent: 50, rule: 'ratio' }, 4, 'yaaa', false, 'yes'],
    [{ abstain: true, base: 'voiced', percent: 50, rule: 'ratio' }, 4, 'aaaa', false, 'no'],
    // When time is up, those who kept silent have not said yes.
    [{ percent: 50, rule: 'ratio' }, 4, 'y', true, 'no'],
    [{ percent: 50, rule: 'ratio' }, 4, 'yy', true, 'yes'],
  ]
  it.each(cases)('%j of %i asked, said "%s", closed %s: %s', (count, asked, said, isClosed, expected) => {
    expect(outcomeOf(count, asked, voices(said), isClosed)).toBe(expected)
  })
})

describe('finding people', () => {
  const directory = aDirectory({
    groups: { council: ['c', 'a'] },
    people: [
      aPerson('a', { load: 3, roles: ['editor'], unit: 'low' }),
      aPerson('b', {
        load: 1,
        record: 'staff-b',
        roles: ['editor'],
        unit: 'mid',
      }),
      aPerson('c', { load: 2, relations: ['own-unit'], roles: ['editor', 'unit-head'], unit: 'top' }),
    ],
    turns: { other: { a: 1, b: 9, c: 9 }, step: { a: 2, b: 1 } },
    unit: 'low',
    units: [
      { heads: ['a'], id: 'low', parent: 'mid' },
      { heads: ['b'], id: 'mid', parent: 'top' },
      { heads: ['c', 'gone'], id: 'top', parent: null },
    ],
  })
  const flow = { ...emptyFlow(1, ''), doers: { check: ['a', 'gone'] } }
  const cases: [string, Assignment, string[]][] = [
    ['a role', { to: [{ kind: 'who', role: 'editor' }] }, ['a', 'b', 'c']],
    ['a role in the own unit', { to: [{ kind: 'who', relation: 'own-unit', role: 'editor' }] }, ['c']],
    ['the head of the unit', { to: [{ kind: 'unitHead' }] }, ['a']],
    ['the head of the parent unit', { to: [{ kind: 'parentHead' }] }, ['b']],
    ['the chain of heads, without one who left', { to: [{ kind: 'heads', levels: 9 }] }, ['a', 'b', 'c']],
    ['the council of the day', { to: [{ group: 'council', kind: 'group' }] }, ['c', 'a']],
    ['a named person', { to: [{ kind: 'person', user: 'b' }] }, ['b']],
    ['the staff record in a field', { to: [{ field: 'reviewer', kind: 'field' }] }, ['b']],
    ['the head of the unit in a field', { to: [{ field: 'examined', kind: 'field' }] }, ['b']],
    ['whoever did an earlier step', { to: [{ action: 'check', kind: 'doer' }] }, ['a']],
    ['the one who waits longest', { mode: 'roundRobin', to: [{ kind: 'who', role: 'editor' }] }, ['c']],
    ['the least loaded', { mode: 'leastLoaded', to: [{ kind: 'who', role: 'editor' }] }, ['b']],
    [
      'a role that steps in',
      { nobody: { role: 'unit-head' }, to: [{ kind: 'person', user: 'gone' }] },
      ['c'],
    ],
    ['nobody', { to: [{ kind: 'person', user: 'gone' }] }, []],
  ]
  it.each(cases)('gives the work to %s', (_, assignment, expected) => {
    expect(
      assign(assignment, { answers: { examined: 'mid', reviewer: 'staff-b' }, directory, flow }, 'step'),
    ).toEqual(expected)
  })
})

describe('what other products got wrong', () => {
  const clocked = withReview({
    timers: [
      {
        at: { from: 'entry', workingDays: 2 },
        key: 'nudge',
        then: { do: 'remind', template: 'turn', to: 'assignees' },
      },
    ],
  })
  const reviewer = aDirectory({ people: [aPerson('u1', { roles: ['reviewer'] })] })

  it('should arm a timer again after a return', () => {
    const entered = go(
      clocked,
      anInstance({ state: 'open' }),
      { action: 'send' },
      { actor: { id: 'w', roles: ['writer'] } },
    ).next
    const returned = go(clocked, entered, { action: 'return', data: { fields: ['a'] } }).next
    expect(returned.flow.timers).toEqual([])
    const back = go(
      clocked,
      returned,
      { action: 'sendCorrected' },
      {
        actor: { id: 'w', roles: ['writer'] },
        directory: reviewer,
        now: '2026-03-05T02:00:00.000Z',
        relations: ['creator'],
      },
    ).next

    expect(back).toMatchObject({
      flow: { assignees: ['u1'], timers: [{ at: '2026-03-09T02:00:00.000Z', key: 'nudge' }] },
      state: 'review',
    })
  })

  it('should open only the fields named in a return, and nothing else but sending it back', () => {
    const entered = go(
      clocked,
      anInstance({ state: 'open' }),
      { action: 'send' },
      { actor: { id: 'w', roles: ['writer'] } },
    ).next
    const returned = go(clocked, entered, { action: 'return', data: { fields: ['a'] } }).next
    const refused = performCommand({
      command: { action: 'send', rev: returned.rev },
      definition: clocked,
      facts: someFacts({ actor: { id: 'w', roles: ['writer'] } }),
      instance: returned,
    })

    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'IN_CORRECTION' }], status: 409 })
  })

  it('should ring never early, once, and not again for what was missed while nobody looked', () => {
    const entered = go(
      clocked,
      anInstance({ state: 'open' }),
      { action: 'send' },
      { actor: { id: 'w', roles: ['writer'] } },
    ).next
    const ring = (instance: Instance, now: string) =>
      fireTimer({ definition: clocked, facts: someFacts({ now }), instance })

    expect(ring(entered, '2026-03-04T01:59:59.999Z')).toBeNull()
    const rung = ring(entered, '2026-03-20T02:00:00.000Z')
    expect(rung?.effects).toHaveLength(1)
    expect(rung && ring(rung.next, '2026-12-31T02:00:00.000Z')).toBeNull()
  })

  it('should not make an open page stale by a reminder, but by a step', () => {
    const entered = go(
      clocked,
      anInstance({ state: 'open' }),
      { action: 'send' },
      { actor: { id: 'w', roles: ['writer'] } },
    ).next
    const rung =
      fireTimer({
        definition: clocked,
        facts: someFacts({ now: '2026-03-04T02:00:00.000Z' }),
        instance: entered,
      })?.next ?? entered

    expect(rung.rev).toBe(entered.rev + 1)
    expect(go(clocked, rung, { action: 'refuse', rev: entered.rev }).next.state).toBe('refused')
    const held = go(clocked, rung, { action: 'hold' }).next
    expect(() => go(clocked, held, { action: 'release', rev: entered.rev })).toThrow('STALE_REV')
  })

  it('should keep the clock standing while it is held, and while the applicant is waited for where it says so', () => {
    const pausing = withReview({ deadline: { pauses: true, workingDays: 5 } })
    const entered = go(
      pausing,
      anInstance({ state: 'open' }),
      { action: 'send' },
      { actor: { id: 'w', roles: ['writer'] } },
    ).next
    expect(entered.dueAt).toBe('2026-03-09T10:00:00.000Z')
    // Two working days are spent, then a week of waiting.
    const waiting = go(pausing, entered, { action: 'pause' }, { now: '2026-03-04T02:00:00.000Z' }).next
    const resumed = go(pausing, waiting, { action: 'resume' }, { now: '2026-03-11T02:00:00.000Z' }).next
    expect(resumed.dueAt).toBe('2026-03-16T10:00:00.000Z')

    const held = go(pausing, resumed, { action: 'hold' }, { now: '2026-03-11T03:00:00.000Z' }).next
    const released = go(pausing, held, { action: 'release' }, { now: '2026-03-13T03:00:00.000Z' }).next
    expect(released.dueAt).toBe('2026-03-18T10:00:00.000Z')
  })

  it('should take a dossier along when its state is renamed, and refuse where nobody said where it goes', () => {
    const before = clocked
    const renamed = JSON.parse(
      JSON.stringify(before).replaceAll('"review"', '"examining"'),
    ) as WorkflowDefinition
    const instance = anInstance({
      flow: { ...emptyFlow(3, '2026-03-02T02:00:00.000Z'), visited: ['open', 'review'] },
    })
    const move = (mapping: Record<string, string>) =>
      migrateInstance({ after: renamed, before, facts: someFacts(), instance, mapping })

    expect(move({})).toMatchObject({ ok: false, problems: [{ code: 'STATE_UNMAPPED' }] })
    expect(move({ review: 'examining' })).toMatchObject({
      next: {
        flow: { timers: [{ key: 'nudge' }], visited: ['open', 'examining'] },
        rev: 4,
        state: 'examining',
      },
      ok: true,
    })
  })

  it('should keep somebody from approving what they did before, also in another name', () => {
    const strict = withReview(
      {},
      {
        transitions: [
          aTransition(),
          aTransition({ action: 'check', by: [{ role: 'reviewer' }], from: ['review'], to: 'review' }),
          aTransition({
            action: 'accept',
            by: [{ role: 'reviewer' }],
            from: ['review'],
            notDoerOf: ['*'],
            to: 'done',
          }),
        ],
      },
    )
    const checked = go(strict, anInstance(), { action: 'check' }).next
    const accept = (facts: Partial<Facts>) =>
      performCommand({
        command: { action: 'accept', rev: checked.rev },
        definition: strict,
        facts: someFacts(facts),
        instance: checked,
      })

    expect(accept({})).toMatchObject({ ok: false, problems: [{ code: 'SEPARATION_OF_DUTIES' }], status: 403 })
    expect(accept({ onBehalfOf: { id: 'u2', relations: [], roles: ['reviewer'] } })).toMatchObject({
      status: 403,
    })
    expect(accept({ actor: { id: 'u2', roles: ['reviewer'] } })).toMatchObject({ ok: true })
  })
})
