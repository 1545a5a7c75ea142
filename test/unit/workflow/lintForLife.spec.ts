import { describe, expect, it } from 'vitest'

import { shippedForms } from '../../../src/definitions/forms/index.ts'
import { shippedProcedures } from '../../../src/definitions/procedures/index.ts'
import { shippedWorkflows } from '../../../src/definitions/workflows/index.ts'
import { formFacts } from '../../../src/services/workflows/formFacts.ts'
import { circleProblems } from '../../../src/workflow/circleProblems.ts'
import { workflowFindings } from '../../../src/workflow/design/workflowFindings.ts'
import { joinProblems } from '../../../src/workflow/joinProblems.ts'
import { lintWorkflow } from '../../../src/workflow/lintWorkflow.ts'
import { loopProblems } from '../../../src/workflow/loopProblems.ts'
import { resourceProblems } from '../../../src/workflow/resourceProblems.ts'
import type { StateDefinition, TransitionDefinition } from '../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from './aWorkflow.ts'

const words = { vi: 'Khác', en: 'Other' }
const known = {
  forms: [
    {
      computed: ['tong'],
      dossiers: ['hoSo'],
      fields: ['ngayMat', 'hoSo', 'soBan', 'tong', 'tenBang'],
      kinds: { hoSo: null, soBan: 'number', tenBang: 'text', tong: 'number' } as const,
      labels: { tong: { vi: 'Tổng điểm', en: 'Total' } },
      required: [],
    },
  ],
  relations: ['creator', 'cousin', 'nominee', 'own-unit'],
  roles: ['reviewer', 'writer'],
  webhooks: ['kho'],
}
/** What would be told of the small procedure, had it this at its review, or this step besides. */
const told = (state: Partial<StateDefinition>, more: TransitionDefinition[] = [], given = {}) =>
  lintWorkflow(
    aWorkflow({
      states: aWorkflow().states.map((each) => (each.key === 'review' ? { ...each, ...state } : each)),
      transitions: [...aWorkflow().transitions, ...more],
    }),
    { ...known, ...given },
  ).map(({ code, path = '' }) => [code, path])

const system = (given: Partial<TransitionDefinition>) =>
  aTransition({ by: [], from: ['review'], system: true, ...given })
const ends = [system({ action: 'good', to: 'done' }), system({ action: 'bad', to: 'refused' })]
const branch = (key: string) => ({
  key,
  label: words,
  steps: [{ assign: { to: [{ kind: 'unitHead' as const }] }, key: 'one', label: words }],
})
const parallel = (atLeast: number) => ({
  branches: [branch('a'), branch('b')],
  join: { atLeast },
  no: 'bad',
  yes: 'good',
})
const children = { join: 'all', no: 'bad', over: 'units', procedure: 'con', yes: 'good' } as const
const circles = (con: string[]) => ({
  own: ['me'],
  sendsOut: new Map([
    ['me', ['con']],
    ['con', con],
    ['chau', ['me']],
  ]),
})
const moves = (workingDays: number, action: string) => ({
  timers: [
    { at: { from: 'entry' as const, workingDays }, key: 'hen', then: { action, do: 'move' as const } },
  ],
})
const when = (expression: string) => [aTransition({ action: 'odd', when: [{ expression, message: words }] })]
const effect = (given: NonNullable<TransitionDefinition['effects']>[number]) => [
  aTransition({ action: 'odd', effects: [given] }),
]

describe('lint of what breaks in life', () => {
  it.each<[string, string[][], string[][]]>([
    [
      'a timer that comes back at once',
      told(moves(0, 'again'), [system({ action: 'again', to: 'review' })]),
      [['TIMER_LOOP', 'states.1.timers.0.at.workingDays']],
    ],
    [
      'a timer and an automatic step that go round',
      told(moves(0, 'again'), [
        system({ action: 'again', to: 'paused' }),
        system({ action: 'back', automatic: true, from: ['paused'], to: 'review' }),
      ]),
      [['TIMER_LOOP', 'states.1.timers.0.at.workingDays']],
    ],
    ['a timer that waits a day', told(moves(1, 'again'), [system({ action: 'again', to: 'review' })]), []],
    [
      'a timer with a condition that may end it',
      told(moves(0, 'again'), [
        system({ action: 'again', to: 'review', when: [{ expression: 'soBan > 1', message: words }] }),
      ]),
      [],
    ],
    ['a timer that moves on', told(moves(0, 'good'), ends), []],
    [
      'more branches than there are',
      told({ parallel: parallel(3) }, ends),
      [['JOIN_TOO_MANY', 'states.1.parallel.join.atLeast']],
    ],
    ['all of the branches', told({ parallel: parallel(2) }, ends), []],
    [
      'a webhook that has no address',
      told({}, effect({ kind: 'webhook', name: 'la' })),
      [['UNKNOWN_WEBHOOK', 'transitions.6.effects.0.name']],
    ],
    ['a webhook that has one', told({}, effect({ kind: 'webhook', name: 'kho' })), []],
    [
      'an act on what names no dossier',
      told({}, effect({ action: 'hold', comment: words, field: 'tenBang', kind: 'act' })),
      [['UNKNOWN_FIELD', 'transitions.6.effects.0.field']],
    ],
    [
      'an act on a dossier',
      told({}, effect({ action: 'hold', comment: words, field: 'hoSo', kind: 'act' })),
      [],
    ],
    [
      'a field that the form works out',
      told({}, effect({ expression: '1', field: 'tong', kind: 'set' })),
      [['FIELD_COMPUTED', 'transitions.6.effects.0.field']],
    ],
    ['a field that people fill in', told({}, effect({ expression: '1', field: 'soBan', kind: 'set' })), []],
    [
      'a number against a text',
      told({}, when('soBan = "hai"')),
      [['TYPES_APART', 'transitions.6.when.0.expression']],
    ],
    [
      'the same by the longer name',
      told({}, when('answers.tenBang > 3')),
      [['TYPES_APART', 'transitions.6.when.0.expression']],
    ],
    [
      'a condition that is a number',
      told({}, when('soBan + 1')),
      [['NO_CONDITION', 'transitions.6.when.0.expression']],
    ],
    ['a number against a number', told({}, when('soBan >= 2 and tenBang = "A"')), []],
    ['what nobody knows', told({}, when('ngayMat = "x" or dossier.title = 5')), []],
    [
      'child cases of the same procedure',
      told({ children: { ...children, procedure: 'me' } }, ends, { circles: circles([]) }),
      [['CHILD_OF_ITSELF', 'states.1.children.procedure']],
    ],
    [
      'child cases that come round by way of others',
      told({ children }, ends, { circles: circles(['chau']) }),
      [['CHILD_OF_ITSELF', 'states.1.children.procedure']],
    ],
    ['child cases that end', told({ children }, ends, { circles: circles([]) }), []],
    [
      'a role that is no more',
      told({ turn: [{ role: 'scribe' }] }),
      [['UNKNOWN_ROLE', 'states.1.turn.0.role']],
    ],
  ])('should tell of %s', (_what, found, expected) => {
    expect(found).toEqual(expected)
  })

  it('should call a field by its label', () => {
    const [step] = effect({ expression: '1', field: 'tong', kind: 'set' })
    const transitions = [...aWorkflow().transitions, ...(step ? [step] : [])]
    const [problem] = lintWorkflow(aWorkflow({ transitions }), known)
    expect(problem?.message.vi).toMatch(/^Trường “Tổng điểm” do biểu mẫu tự tính/)
  })

  it('should refuse a share above 100, and say so', () => {
    const states = aWorkflow().states.map((each) =>
      each.key === 'review'
        ? { ...each, approval: { no: 'bad', percent: 101, rule: 'ratio' as const, yes: 'good' } }
        : each,
    )
    const { errors } = workflowFindings(aWorkflow({ states }), known)
    expect(errors.map(({ message, path }) => [message.vi, path])).toEqual([
      ['Số này không được quá 100.', 'states.1.approval.percent'],
    ])
  })

  it('should warn of states and buttons that people cannot tell apart', () => {
    const states = aWorkflow().states.map((each) =>
      each.key === 'refused' ? { ...each, label: { vi: 'hoàn thành ', en: 'Done' } } : each,
    )
    const twin = aTransition({ action: 'send2', to: 'done' })
    const { warnings } = workflowFindings(
      aWorkflow({ states, transitions: [...aWorkflow().transitions, twin] }),
      known,
    )
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['SAME_STATE_NAME', 'states.4.label'],
      ['SAME_STEP_NAME', 'transitions.6.label'],
    ])
  })

  it('should find nothing of the kind in the shipped procedures with their forms', () => {
    const sendsOut = new Map(
      shippedProcedures.map(({ key, workflow }) => [
        key,
        shippedWorkflows[workflow]?.states.flatMap(({ children }) => children?.procedure ?? []) ?? [],
      ]),
    )
    const problems = shippedProcedures.flatMap(({ form, key, workflow }) => {
      const [definition, fields] = [
        shippedWorkflows[workflow],
        shippedForms.find((each) => each.key === form),
      ]
      if (!definition || !fields) throw new Error(`${key} is not whole`)
      return [
        ...resourceProblems(definition, { forms: [formFacts(fields)] }),
        ...loopProblems(definition),
        ...joinProblems(definition),
        ...circleProblems(definition, { own: [key], sendsOut }),
      ].map(({ code, path }) => [key, code, path])
    })
    expect(problems).toEqual([])
  })

  it('should warn of nothing in what is shipped', () => {
    for (const workflow of Object.values(shippedWorkflows))
      expect([workflow.key, workflowFindings(workflow, known).warnings]).toEqual([workflow.key, []])
  })
})
