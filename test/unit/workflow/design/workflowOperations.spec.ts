import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import { startDesign } from '../../../../src/shared/designReducer.ts'
import { applyWorkflowOperation } from '../../../../src/workflow/design/applyWorkflowOperation.ts'
import { describeWorkflowOperation } from '../../../../src/workflow/design/describeWorkflowOperation.ts'
import { refAtPath } from '../../../../src/workflow/design/refAtPath.ts'
import { starterWorkflow } from '../../../../src/workflow/design/starterWorkflow.ts'
import { wholeTexts } from '../../../../src/workflow/design/wholeTexts.ts'
import type { WorkflowOperation } from '../../../../src/workflow/design/workflowOperation.ts'
import { workflowReducer } from '../../../../src/workflow/design/workflowReducer.ts'
import type { WorkflowRef } from '../../../../src/workflow/design/workflowRef.ts'
import { parseWorkflowDefinition } from '../../../../src/workflow/parseWorkflowDefinition.ts'
import type { WorkflowDefinition } from '../../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from '../aWorkflow.ts'

const workflows = Object.values(shippedWorkflows)
const apply = (definition: WorkflowDefinition, operation: WorkflowOperation): WorkflowDefinition => {
  const applied = applyWorkflowOperation(definition, operation)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.definition
}
const refusal = (definition: WorkflowDefinition, operation: WorkflowOperation): string[] => {
  const applied = applyWorkflowOperation(definition, operation)
  return applied.ok ? [] : applied.problems.map(({ code }) => code)
}
const state = (key: string): WorkflowRef => ({ key, kind: 'state' })
const step = (index: number): WorkflowRef => ({ index, kind: 'transition' })
const empty = starterWorkflow('thu', { vi: 'Thử', en: '' })
const isWhole = (definition: WorkflowDefinition) => parseWorkflowDefinition(wholeTexts(definition)).ok

/** Any operation, by numbers, so that it mostly names parts that are there. */
const anOperation = (
  definition: WorkflowDefinition,
  kind: number,
  a: number,
  b: number,
): WorkflowOperation => {
  const { states, transitions } = definition
  const key = (at: number) => states[at % states.length]?.key ?? ''
  const index = transitions.length === 0 ? 0 : a % transitions.length
  const ref = b % 2 === 0 || transitions.length === 0 ? state(key(a)) : step(index)
  const kinds: WorkflowOperation[] = [
    {
      from: key(b),
      kind: 'addState',
      stateKind: (['active', 'failure', 'success', 'waiting'] as const)[a % 4] ?? 'active',
    },
    { from: key(a), kind: 'addTransition', to: key(b) },
    { kind: 'arrange' },
    { kind: 'duplicate', ref },
    { index: b % states.length, key: key(a), kind: 'moveState' },
    { index, kind: 'moveTransition', to: transitions.length === 0 ? 0 : b % transitions.length },
    { kind: 'name', ref, vi: `Tên ${String(a)}` },
    { key: key(a), kind: 'place', place: { x: a, y: b } },
    { kind: 'remove', ref },
    { key: b % 3 === 0 ? key(b) : `ma${String(b)}`, kind: 'rename', ref },
    { from: [key(a), ...(a % 2 === 0 ? [key(b)] : [])], index, kind: 'reroute', to: key(b + 1) },
    { key: key(a), kind: 'start' },
    { kind: 'change', path: ['label'], ref, value: { vi: `Nhãn ${String(b)}`, en: '' } },
  ]
  return kinds[kind % kinds.length] as WorkflowOperation
}
const moves = fc.array(fc.tuple(fc.nat(12), fc.nat(200), fc.nat(200)), { maxLength: 12, minLength: 1 })
const anyDefinition = fc.constantFrom(...workflows, aWorkflow(), empty)

describe('operations on a workflow', () => {
  it('should leave every workflow whole, whatever is done to it, or refuse with a reason', () => {
    fc.assert(
      fc.property(anyDefinition, moves, (definition, list) => {
        let current = definition
        for (const [kind, a, b] of list) {
          const operation = anOperation(current, kind, a, b)
          const applied = applyWorkflowOperation(current, operation)
          expect(describeWorkflowOperation(current, operation).vi).not.toBe('')
          if (applied.ok) current = applied.definition
          else expect(applied.problems.length).toBeGreaterThan(0)
          expect(isWhole(current)).toBe(true)
        }
      }),
      { numRuns: 60, seed: 6 },
    )
  }, 60_000)

  it('should undo whatever was done to exactly what was, and do it again', () => {
    fc.assert(
      fc.property(anyDefinition, moves, (definition, list) => {
        let current = startDesign<WorkflowDefinition, WorkflowRef>(definition)
        for (const [kind, a, b] of list) {
          const before = workflowReducer(current, { ref: null, type: 'select' })
          const operation = anOperation(before.history.definition, kind, a, b)
          const after = workflowReducer(before, { operation, type: 'apply' })
          const back = workflowReducer(after, { type: 'undo' })
          if (after.history !== before.history) {
            expect(back.history.definition).toBe(before.history.definition)
            expect(workflowReducer(back, { type: 'redo' }).history.definition).toBe(after.history.definition)
          }
          current = after
        }
        for (let steps = 0; steps < list.length; steps += 1)
          current = workflowReducer(current, { type: 'undo' })
        expect(current.history.definition).toBe(definition)
      }),
      { numRuns: 60, seed: 7 },
    )
  }, 60_000)

  it('should rename a state wherever it is named', () => {
    const annual = workflows.find(({ key }) => key === 'nomination-annual') ?? empty
    const renamed = apply(annual, { key: 'banNhap', kind: 'rename', ref: state(annual.initial) })
    expect(renamed.initial).toBe('banNhap')
    expect(JSON.stringify(renamed)).not.toContain(`"${annual.initial}"`)
    expect(renamed.transitions.length).toBe(annual.transitions.length)
  })

  it('should rename an action in the outcomes of its own state only, and doers where the name goes', () => {
    const definition = aWorkflow({
      states: [
        ...aWorkflow().states.map((each) =>
          each.key === 'review'
            ? { ...each, approval: { no: 'fail', rule: 'all' as const, yes: 'pass' } }
            : each,
        ),
      ],
      transitions: [
        aTransition(),
        aTransition({
          action: 'pass',
          by: [],
          from: ['review'],
          notDoerOf: ['send'],
          system: true,
          to: 'open',
        }),
      ],
    })
    const pass = apply(definition, { key: 'agreed', kind: 'rename', ref: step(1) })
    expect(pass.states.find(({ key }) => key === 'review')?.approval?.yes).toBe('agreed')
    const send = apply(definition, { key: 'submit', kind: 'rename', ref: step(0) })
    expect(send.transitions[1]?.notDoerOf).toEqual(['submit'])
  })

  it.each<[string, WorkflowDefinition, WorkflowOperation, string]>([
    ['the initial state taken away', aWorkflow(), { kind: 'remove', ref: state('open') }, 'INITIAL_NEEDED'],
    [
      'a key with a space',
      aWorkflow(),
      { key: 'hai chữ', kind: 'rename', ref: state('open') },
      'KEY_INVALID',
    ],
    ['a key twice', aWorkflow(), { key: 'review', kind: 'rename', ref: state('open') }, 'DUPLICATE_STATE'],
    ['a part that is gone', aWorkflow(), { key: 'x', kind: 'rename', ref: state('none') }, 'PART_GONE'],
    [
      'a step to nowhere',
      aWorkflow(),
      { from: ['open'], index: 0, kind: 'reroute', to: 'none' },
      'UNKNOWN_STATE',
    ],
    [
      'two ways of one name',
      aWorkflow({ transitions: [aTransition(), aTransition({ action: 'other', from: ['review'] })] }),
      { key: 'send', kind: 'rename', ref: step(1) },
      '',
    ],
    [
      'a state that a condition speaks of',
      aWorkflow({
        transitions: [
          aTransition({ when: [{ expression: 'dossier.state = "open"', message: { vi: 'x', en: 'x' } }] }),
        ],
      }),
      { key: 'moi', kind: 'rename', ref: state('open') },
      'RENAME_UNSURE',
    ],
  ])('should judge %s', (_what, definition, operation, code) => {
    expect(refusal(definition, operation)).toEqual(code === '' ? [] : [code])
  })

  it('should refuse a second way of one name out of a state', () => {
    const two = aWorkflow({ transitions: [aTransition(), aTransition({ action: 'other' })] })
    expect(refusal(two, { key: 'send', kind: 'rename', ref: step(1) })).toEqual(['DUPLICATE_ACTION'])
  })

  it('should take a state away with the steps that only led from it or to it', () => {
    const grown = apply(empty, { from: 'draft', kind: 'addState', stateKind: 'success' })
    expect(grown.transitions).toHaveLength(1)
    const { states, transitions } = apply(grown, { kind: 'remove', ref: state('done') })
    expect([states.length, transitions.length]).toEqual([1, 0])
  })

  it('should let the words for the applicant and the missing English follow a new name', () => {
    const grown = apply(empty, { kind: 'addState', stateKind: 'active' })
    const named = apply(grown, { kind: 'name', ref: state('step'), vi: 'Thẩm định' })
    const { label, phase } = named.states[1] ?? {}
    expect([label, phase]).toEqual([
      { vi: 'Thẩm định', en: '' },
      { vi: 'Thẩm định', en: '' },
    ])
    const again = apply(wholeTexts(named), { kind: 'name', ref: state('step'), vi: 'Xem xét' })
    expect(again.states[1]?.label).toEqual({ vi: 'Xem xét', en: '' })

    const written = apply(aWorkflow(), { kind: 'name', ref: state('open'), vi: 'Nháp' }).states[0]
    expect(written?.label).toEqual({ vi: 'Nháp', en: 'Mới lập (en)' })
    expect(written?.phase.vi).toBe('Đang lập')
  })

  it('should move a transition to another place in the list', () => {
    const moved = apply(aWorkflow(), { index: 0, kind: 'moveTransition', to: 2 })
    expect(moved.transitions.slice(0, 3).map(({ action }) => action)).toEqual(['accept', 'refuse', 'send'])
  })

  it('should merge letters typed into one property into one step, and take a property away', () => {
    let current = startDesign<WorkflowDefinition, WorkflowRef>(empty)
    for (const vi of ['N', 'Nh', 'Nhá'])
      current = workflowReducer(current, {
        operation: { kind: 'change', path: ['label'], ref: state('draft'), value: { vi, en: '' } },
        type: 'apply',
      })
    expect(current.history.undo).toHaveLength(1)
    const without = apply(empty, { kind: 'change', path: ['write'], ref: state('draft'), value: undefined })
    expect(without.states[0]).not.toHaveProperty('write')
  })

  it.each([
    ['states.0.label.vi', state('open')],
    ['transitions.0.when.0.expression', step(0)],
    ['states.99', null],
    ['initial', null],
  ])('should lead from %s to its part', (path, ref) => {
    expect(refAtPath(aWorkflow(), path)).toEqual(ref)
  })
})
