import { describe, expect, it } from 'vitest'

import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { lintWorkflow } from '../../../src/workflow/lintWorkflow.ts'
import { replayTest } from '../../../src/workflow/simulate/replayTest.ts'
import { simulate } from '../../../src/workflow/simulate/simulate.ts'
import type { Script } from '../../../src/workflow/simulate/types.ts'
import type {
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import { classifyChanges } from '../../../src/workflow/versions/classifyChanges.ts'
import { migrateInstance } from '../../../src/workflow/versions/migrateInstance.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const known = { relations: ['creator', 'nominee', 'cousin', 'own-unit'], roles: ['reviewer', 'writer'] }

const changed = (given: Partial<StateDefinition>, added: TransitionDefinition[] = []): WorkflowDefinition => {
  const base = aWorkflow()
  return {
    ...base,
    states: base.states.map((state) => (state.key === 'review' ? { ...state, ...given } : state)),
    transitions: [...base.transitions, ...added],
  }
}
const withEffect = (effect: NonNullable<TransitionDefinition['effects']>[number]) =>
  changed({}, [aTransition({ action: 'more', effects: [effect], from: ['review'], to: 'done' })])
const word = { en: 'Word', vi: 'Chữ' }
const whenOf = (...expressions: string[]) =>
  aTransition({
    action: 'never',
    from: ['review'],
    to: 'done',
    when: expressions.map((expression) => ({ expression, message: word })),
  })
const count = { no: 'fail', rule: 'all', yes: 'win' } as const
const outcomes = ['win', 'fail'].map((action) =>
  aTransition({ action, by: [], from: ['review'], system: true, to: 'done' }),
)

describe('lint before publishing', () => {
  it('should find nothing against what is whole', () => {
    expect(lintWorkflow(changed({ approval: count }, outcomes), known)).toEqual([])
  })

  const remind = { do: 'remind', template: 'turn', to: 'assignees' } as const
  it.each<[string, WorkflowDefinition, object, string, string]>([
    [
      'an outcome without its step',
      changed({ approval: count }),
      {},
      'OUTCOME_MISSING',
      'states.1.approval.yes',
    ],
    [
      'a timer that moves nowhere',
      changed({
        timers: [{ at: { from: 'entry', workingDays: 1 }, key: 'a', then: { action: 'accept', do: 'move' } }],
      }),
      {},
      'OUTCOME_MISSING',
      'states.1.timers.0.then.action',
    ],
    [
      'a timer from a deadline that is not there',
      changed({
        deadline: undefined,
        timers: [{ at: { from: 'due', workingDays: 1 }, key: 'a', then: remind }],
      }),
      {},
      'TIMER_WITHOUT_DEADLINE',
      'states.1.timers.0.at',
    ],
    [
      'nothing to settle',
      changed({ timers: [{ at: { from: 'entry', workingDays: 1 }, key: 'a', then: { do: 'settle' } }] }),
      {},
      'NOTHING_TO_SETTLE',
      'states.1.timers.0.then',
    ],
    [
      'two kinds of work',
      changed({ approval: count, children: { ...count, join: 'all', over: '[]', procedure: 'p' } }, outcomes),
      {},
      'WORK_MIXED',
      'states.1.approval',
    ],
    [
      'an automatic circle',
      changed({}, [
        aTransition({
          action: 'spin',
          automatic: true,
          by: [],
          from: ['review'],
          system: true,
          to: 'review',
        }),
      ]),
      {},
      'AUTOMATIC_LOOP',
      'transitions.6.automatic',
    ],
    [
      'automatic, and yet for people',
      changed({}, [
        aTransition({
          action: 'spin',
          automatic: true,
          from: ['review'],
          to: 'done',
          when: [{ expression: 'score > 1', message: { en: 'x', vi: 'x' } }],
        }),
      ]),
      {},
      'AUTOMATIC_NEEDS_SYSTEM',
      'transitions.6.automatic',
    ],
    [
      'a missing document template',
      withEffect({ kind: 'document', template: 'gone' }),
      { documents: ['phieu-ket-qua-tham-dinh'] },
      'UNKNOWN_DOCUMENT_TEMPLATE',
      'transitions.6.effects.0.template',
    ],
    [
      'a missing template',
      withEffect({ kind: 'mail', template: 'gone', to: 'creator' }),
      { templates: ['turn'] },
      'UNKNOWN_TEMPLATE',
      'transitions.6.effects.0.template',
    ],
    [
      'a missing consequence',
      withEffect({ kind: 'run', name: 'gone' }),
      { runs: [], templates: ['turn'] },
      'UNKNOWN_CONSEQUENCE',
      'transitions.6.effects.0.name',
    ],
    [
      'a missing procedure',
      withEffect({ kind: 'case', procedure: 'gone', title: { en: 'x', vi: 'x' } }),
      { procedures: [] },
      'UNKNOWN_PROCEDURE',
      'transitions.6.effects.0.procedure',
    ],
    [
      'a missing field',
      withEffect({ expression: '1', field: 'gone', kind: 'set' }),
      { forms: [{ fields: [], required: [] }] },
      'UNKNOWN_FIELD',
      'transitions.6.effects.0.field',
    ],
    [
      'a field that names no dossier',
      withEffect({ action: 'hold', comment: word, field: 'text', kind: 'act' }),
      { forms: [{ dossiers: ['related'], fields: ['related', 'text'], required: [] }] },
      'UNKNOWN_FIELD',
      'transitions.6.effects.0.field',
    ],
    [
      'a collection that is closed',
      withEffect({ collection: 'users', kind: 'record', values: {} }),
      { records: ['tasks'] },
      'UNKNOWN_COLLECTION',
      'transitions.6.effects.0.collection',
    ],
    [
      'a required field that nobody may write',
      changed({}, []),
      { forms: [{ fields: ['a'], required: ['a'] }] },
      '',
      '',
    ],
    [
      'a required field that every state closes',
      {
        ...aWorkflow(),
        states: aWorkflow().states.map((state) => ({
          ...state,
          fields: [{ field: 'a', permission: 'read' as const }],
        })),
      },
      { forms: [{ fields: ['a'], required: ['a'] }] },
      'REQUIRED_UNWRITABLE',
      'transitions.0.validatesForm',
    ],
    [
      'a condition that never holds',
      changed({}, [
        aTransition({
          action: 'never',
          from: ['review'],
          to: 'done',
          when: [{ expression: '1 > 2', message: { en: 'x', vi: 'x' } }],
        }),
      ]),
      {},
      'NEVER_TRUE',
      'transitions.6.when.0.expression',
    ],
    [
      'a condition that contradicts itself',
      changed({}, [whenOf('score > 5 and score < 3')]),
      {},
      'NEVER_TRUE',
      'transitions.6.when.0.expression',
    ],
    [
      'conditions that never hold together',
      changed({}, [whenOf('score > 5', 'score < 3')]),
      {},
      'NEVER_TRUE',
      'transitions.6.when',
    ],
    [
      'an answer that the form does not offer',
      changed({}, [whenOf('kind = "c"')]),
      { forms: [{ choices: { kind: ['a', 'b'] }, fields: ['kind'], required: [] }] },
      'NEVER_TRUE',
      'transitions.6.when.0.expression',
    ],
    [
      'a branch whose condition never holds',
      changed(
        {
          parallel: {
            ...count,
            branches: [
              {
                key: 'one',
                label: word,
                steps: [{ assign: { to: [{ kind: 'unitHead' }] }, key: 'a', label: word }],
                when: 'false',
              },
            ],
            join: 'all',
          },
        },
        outcomes,
      ),
      {},
      'NEVER_TRUE',
      'states.1.parallel.branches.0.when',
    ],
    [
      'a required field that opens only after it is asked for',
      {
        ...aWorkflow(),
        states: aWorkflow().states.map((state) => ({
          ...state,
          fields: [{ field: 'a', permission: state.key === 'done' ? ('write' as const) : ('read' as const) }],
        })),
      },
      { forms: [{ fields: ['a'], required: ['a'] }] },
      'REQUIRED_UNWRITABLE',
      'transitions.0.validatesForm',
    ],
    [
      'people named by a field that is not there',
      changed({ assign: { to: [{ field: 'gone', kind: 'field' }] } }),
      { forms: [{ fields: ['a'], required: [] }] },
      'UNKNOWN_FIELD',
      'states.1.assign.to.0.field',
    ],
    [
      'whoever did an action that is not there',
      changed({ assign: { to: [{ action: 'gone', kind: 'doer' }] } }),
      {},
      'UNKNOWN_ACTION',
      'states.1.assign.to.0.action',
    ],
    [
      'a separation of duties from an action that is not there',
      changed({}, [aTransition({ action: 'more', from: ['review'], notDoerOf: ['gone'], to: 'done' })]),
      {},
      'UNKNOWN_ACTION',
      'transitions.6.notDoerOf.0',
    ],
    [
      'a condition on an action that is not there',
      changed({}, [
        aTransition({
          action: 'more',
          from: ['review'],
          to: 'done',
          when: [{ expression: 'list contains(dossier.done, "gone")', message: { en: 'No', vi: 'Không' } }],
        }),
      ]),
      {},
      'UNKNOWN_ACTION',
      'transitions.6.when.0.expression',
    ],
    [
      'an unknown name in what another dossier is acted on by',
      withEffect({ action: 'hold', comment: word, field: 'related', kind: 'act', when: 'gone = 1' }),
      { knownNames: ['ready', 'score'] },
      'EXPRESSION_UNKNOWN_NAME',
      'transitions.6.effects.0.when',
    ],
    [
      'an unknown name in a record',
      withEffect({ collection: 'tasks', kind: 'record', values: { title: 'gone' } }),
      { knownNames: ['ready', 'score'] },
      'EXPRESSION_UNKNOWN_NAME',
      'transitions.6.effects.0.values.title',
    ],
    [
      'a branch of nobody that leads nowhere',
      changed(
        {
          parallel: {
            ...count,
            branches: [
              {
                key: 'one',
                label: word,
                steps: [
                  {
                    assign: { nobody: { action: 'gone' }, to: [{ kind: 'unitHead' }] },
                    key: 'a',
                    label: word,
                  },
                ],
              },
            ],
            join: 'all',
          },
        },
        outcomes,
      ),
      {},
      'OUTCOME_MISSING',
      'states.1.parallel.branches.0.steps.0.assign.nobody.action',
    ],
    [
      'a deadline past the campaign',
      changed({ deadline: { workingDays: 30 } }),
      {
        windows: [
          {
            calendar: { holidays: [], workedWeekends: [] },
            from: '2026-03-02T00:00:00.000Z',
            title: 'Năm 2026',
            to: '2026-03-20T00:00:00.000Z',
          },
        ],
      },
      'DEADLINE_PAST_CAMPAIGN',
      'states.1.deadline',
    ],
    [
      'nobody on the staff list',
      aWorkflow(),
      { directory: aDirectory({ people: [aPerson('w', { roles: ['writer'] })] }) },
      'NOBODY_ELIGIBLE',
      'states.1.turn',
    ],
    [
      'an unknown group',
      changed({ assign: { to: [{ group: 'choir', kind: 'group' }] } }),
      {},
      'UNKNOWN_GROUP',
      'states.1.assign.to.0.group',
    ],
  ])('should name %s', (_, definition, more, code, path) => {
    const found = lintWorkflow(definition, { ...known, ...more })
    const expected = code === '' ? [] : [expect.objectContaining({ code, path })]

    expect(found).toEqual(expected.length === 0 ? [] : expect.arrayContaining(expected))
  })
})

describe('changes between versions', () => {
  it.each<[string, WorkflowDefinition, string, string]>([
    ['words', changed({ label: { en: 'Look', vi: 'Xem xét' } }), 'safe', 'WORDS_CHANGED'],
    ['a deadline', changed({ deadline: { workingDays: 9 } }), 'safe', 'CLOCK_CHANGED'],
    ['people', changed({ turn: [{ role: 'writer' }] }), 'safe', 'PEOPLE_CHANGED'],
    ['fields', changed({ fields: [{ field: 'a', permission: 'hidden' }] }), 'safe', 'FIELDS_CHANGED'],
    ['a vote', changed({ approval: count }), 'breaking', 'WORK_CHANGED'],
    [
      'a removed step',
      { ...aWorkflow(), states: aWorkflow().states.filter(({ key }) => key !== 'review') },
      'mapping',
      'STATE_REMOVED',
    ],
    ['a step that became an end', changed({ kind: 'success' }), 'mapping', 'END_CHANGED'],
    ['transitions', changed({}, outcomes), 'safe', 'STEPS_CHANGED'],
  ])('should class %s', (_, after, kind, code) => {
    expect(classifyChanges(aWorkflow(), after)).toContainEqual(expect.objectContaining({ code, kind }))
  })

  it('should find nothing changed where nothing is', () => {
    expect(classifyChanges(aWorkflow(), aWorkflow())).toEqual([])
  })

  it('should ask again where the vote changed, and keep voices where it did not', () => {
    const before = changed({ approval: count, assign: { to: [{ kind: 'who', role: 'reviewer' }] } }, outcomes)
    const directory = aDirectory({ people: ['a', 'b'].map((id) => aPerson(id, { roles: ['reviewer'] })) })
    const voice = { at: '', by: 'a', choice: 'yes', user: 'a' } as const
    const token = { assignees: ['a', 'b'], branch: 'main', outcome: null, step: 0, votes: [voice] }
    const instance = anInstance({
      flow: { ...emptyFlow(3, '2026-03-02T02:00:00.000Z'), assignees: ['a', 'b'], tokens: [token] },
    })
    const to = (after: WorkflowDefinition) =>
      migrateInstance({ after, before, facts: someFacts({ directory }), instance, mapping: {} })
    const relabelled = { ...before, name: { en: 'New', vi: 'Mới' } }
    const recounted = {
      ...before,
      states: before.states.map((s) =>
        s.approval ? { ...s, approval: { ...count, rule: 'any' as const } } : s,
      ),
    }

    expect(to(relabelled)).toMatchObject({ next: { flow: { tokens: [{ votes: [voice] }] } }, ok: true })
    expect(to(recounted)).toMatchObject({ next: { flow: { tokens: [{ votes: [] }] } }, ok: true })
    expect(
      migrateInstance({
        after: before,
        before,
        facts: someFacts(),
        instance: anInstance({ state: 'done' }),
        mapping: {},
      }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'DOSSIER_OVER' }],
    })
  })
})

describe('the simulator', () => {
  const definition = changed({
    timers: [{ at: { from: 'due', workingDays: 1 }, key: 'late', then: { do: 'escalate' } }],
  })
  const script: Script = {
    answers: { ready: true, score: 80 },
    calendar: { holidays: [], workedWeekends: [] },
    directory: aDirectory({
      people: [
        aPerson('w', { relations: ['creator'], roles: ['writer'] }),
        aPerson('r', { roles: ['reviewer'], unit: 'u' }),
        aPerson('h', { roles: ['head'], unit: 'u' }),
      ],
      units: [{ heads: ['h'], id: 'u', parent: null }],
    }),
    startAt: '2026-03-02T02:00:00.000Z',
    steps: [
      { action: 'send', as: 'w' },
      { action: 'refuse', as: 'w', comment: 'Có lý do.' },
      { waitDays: 4 },
      { action: 'accept', as: 'r', data: { day: '2026-03-06', number: '1' } },
    ],
  }

  it('should show state, turn, deadline, mails and what the clock did after each step', () => {
    const frames = simulate(definition, script)

    expect(frames.map(({ state }) => state)).toEqual(['open', 'review', 'review', 'review', 'done'])
    expect(frames[0]).toMatchObject({ turn: ['w'] })
    expect(frames[1]).toMatchObject({
      dueAt: '2026-03-04T10:00:00.000Z',
      effects: [{ template: 'turn' }],
      turn: ['r'],
    })
    expect(frames[2]).toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] })
    expect(frames[3]).toMatchObject({ rung: ['timer:late'], turn: ['r', 'h'] })
  })

  it('should replay a kept run, and tell the step at which a new drawing goes another way', () => {
    const expected = simulate(definition, script).map(({ problems, state }) => ({
      isRefused: problems.length > 0,
      state,
    }))
    const run = { expected, name: 'Chuẩn', script }
    const stricter = changed({}, [])
    stricter.transitions = stricter.transitions.filter(({ action }) => action !== 'accept')

    expect(replayTest(definition, run)).toEqual([])
    expect(replayTest(stricter, run)).toMatchObject([
      { code: 'SAVED_RUN_FAILED', path: 'runs.Chuẩn.steps.4' },
    ])
  })
})
