import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { aDirectory } from './aDirectory.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { availableActions } from '../../../src/workflow/availableActions.ts'
import { parseWorkflowDefinition } from '../../../src/workflow/parseWorkflowDefinition.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import type {
  Command,
  Facts,
  Instance,
  StateDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'

/**
 * The engine against a model that is written another way: a table from "state/action" to a flat rule,
 * booleans in place of FEEL, and no code shared with the engine.
 */

const text = { vi: 'Chữ', en: 'Word' }
const stateKeys = ['s0', 's1', 's2', 's3', 'hold', 'end']
const actionKeys = ['a0', 'a1', 'a2', 'a3', 'a4']
const roleKeys = ['r0', 'r1', 'r2']
const relationKeys = ['x', 'y']

type Rule = {
  action: string
  comment: 'none' | 'optional' | 'required'
  field: boolean
  form: boolean
  from: string
  needs: ('p' | 'q')[]
  not: string[]
  relation: null | string
  role: null | string
  system: boolean
  to: string
}

const rule: fc.Arbitrary<Rule> = fc.record({
  action: fc.constantFrom(...actionKeys),
  comment: fc.constantFrom('none' as const, 'optional' as const, 'optional' as const, 'required' as const),
  field: fc.boolean(),
  form: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  from: fc.constantFrom(...stateKeys.slice(0, 5)),
  needs: fc.subarray<'p' | 'q'>(['p', 'q'], { maxLength: 1 }),
  not: fc.subarray(relationKeys, { maxLength: 1 }),
  relation: fc.option(fc.constantFrom(...relationKeys), { freq: 3 }),
  role: fc.option(fc.constantFrom(...roleKeys), { freq: 5 }),
  system: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  to: fc.constantFrom(...stateKeys, 'hold'),
})

const rules = fc
  .uniqueArray(rule, { minLength: 8, maxLength: 22, selector: ({ action, from }) => `${from}/${action}` })
  .map((list) => [
    // From the hold there is always a way back, and nothing holds a hold.
    ...list
      .filter(({ action, from }) => from !== 'hold' || action !== 'a0')
      .map((r) => (r.from === 'hold' && r.to === 'hold' ? { ...r, to: 's1' } : r)),
    { ...(list[0] as Rule), action: 'a0', from: 'hold', to: '@previous' },
  ])

const definitionOf = (list: Rule[]): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 's0',
  key: 'generated',
  name: text,
  states: stateKeys.map((key): StateDefinition => ({
    key,
    kind: key === 's0' ? 'initial' : key === 'end' ? 'success' : 'active',
    label: text,
    phase: text,
    turn: [{ role: 'r0' }],
    ...(key === 's1' ? { deadline: { workingDays: 1 } } : {}),
  })),
  transitions: list.map((r) => ({
    action: r.action,
    by:
      r.role === null && r.relation === null
        ? []
        : [
            {
              ...(r.role === null ? {} : { role: r.role }),
              ...(r.relation === null ? {} : { relation: r.relation }),
            },
          ],
    comment: r.comment,
    fields: r.field ? [{ key: 'f', label: text, type: 'text' }] : [],
    from: [r.from],
    label: text,
    not: r.not,
    system: r.system,
    to: r.to,
    validatesForm: r.form,
    when: r.needs.map((name) => ({ expression: `${name} = true`, message: text })),
  })),
})

type Step = {
  action: string
  comment: string
  data: boolean
  formOk: boolean
  p: boolean
  q: boolean
  relations: string[]
  revShift: number
  roles: string[]
  system: boolean
}

const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0)
const step: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...actionKeys, ...actionKeys, 'unknown'),
  comment: fc.constantFrom('', '  ', 'Đồng ý', 'Đồng ý', 'Đồng ý', 'z'.repeat(5001)),
  data: mostly,
  formOk: mostly,
  p: mostly,
  q: mostly,
  relations: fc.subarray(relationKeys),
  revShift: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, -1, 1),
  roles: fc.subarray(roleKeys, { minLength: 1 }),
  system: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
})

type Model = { back: null | string; rev: number; state: string }
type Verdict = { count: number; status: 403 | 409 | 422 } | { model: Model }

const modelStep = (table: Map<string, Rule>, model: Model, s: Step): Verdict => {
  const same = [...table.values()].filter((r) => r.action === s.action)
  const here = table.get(`${model.state}/${s.action}`)
  if (same.length === 0) return { count: 1, status: 422 }
  if (s.revShift !== 0) return { count: 1, status: 409 }
  if (!s.system && (here ? here.system : same.every((r) => r.system))) return { count: 1, status: 403 }
  if (!here) return { count: 1, status: 409 }
  const to = here.to === '@previous' ? model.back : here.to
  if (to === null) return { count: 1, status: 409 }
  if (!s.system) {
    const isNamed = here.role !== null || here.relation !== null
    const hasRole = here.role === null || s.roles.includes(here.role)
    const hasRelation = here.relation === null || s.relations.includes(here.relation)
    if (!isNamed || !hasRole || !hasRelation) return { count: 1, status: 403 }
    const bars = here.not.filter((relation) => s.relations.includes(relation)).length
    if (bars > 0) return { count: bars, status: 403 }
  }
  let count = 0
  if (s.comment.length > 5000) count += 1
  if (here.comment === 'required' && s.comment.trim() === '') count += 1
  if (here.field && !s.data) count += 1
  count += here.needs.filter((name) => !s[name]).length
  if (here.form && !s.formOk) count += 1
  if (count > 0) return { count, status: 422 }
  const back = to === 'hold' ? (model.state === 'hold' ? model.back : model.state) : null
  return { model: { back, rev: model.rev + 1, state: to } }
}

const factsOf = (s: Step): Facts => ({
  actor: { id: 'u', roles: s.roles },
  answers: {},
  calendar: { holidays: [], workedWeekends: [] },
  context: { p: s.p, q: s.q },
  directory: aDirectory(),
  formProblems: s.formOk ? [] : [{ code: 'REQUIRED', message: text, path: 'title' }],
  now: '2026-03-02T02:00:00.000Z',
  relations: s.relations,
})

const commandOf = (s: Step, rev: number): Command => ({
  action: s.action,
  comment: s.comment,
  data: s.data ? { f: 'x' } : {},
  rev: rev + s.revShift,
  system: s.system,
})

const tally = { passed: 0, refused: { 403: 0, 409: 0, 422: 0 } }

const walk = (list: Rule[], steps: Step[]): void => {
  const definition = definitionOf(list)
  const table = new Map(list.map((r) => [`${r.from}/${r.action}`, r]))
  let model: Model = { back: null, rev: 1, state: 's0' }
  let instance: Instance = startInstance(definition, factsOf(steps[0] as Step))
  for (const s of steps) {
    const before = structuredClone(instance)
    const facts = factsOf(s)
    const verdict = modelStep(table, model, s)
    const outcome = performCommand({ command: commandOf(s, instance.rev), definition, facts, instance })
    expect(instance).toEqual(before)
    if ('model' in verdict) {
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`)
      expect(outcome.next.rev).toBe(before.rev + 1)
      model = verdict.model
      instance = outcome.next
      tally.passed += 1
    } else {
      expect(outcome.ok ? 'passed' : [outcome.status, outcome.problems.length]).toEqual([
        verdict.status,
        verdict.count,
      ])
      tally.refused[verdict.status] += 1
    }
    expect([instance.state, instance.rev, instance.previousState]).toEqual([
      model.state,
      model.rev,
      model.back,
    ])
    expect(instance.dueAt === null).toBe(model.state !== 's1')
  }
}

const settings = { numRuns: 400, seed: 20260302 }

describe('the engine and its model', { timeout: 120_000 }, () => {
  it('should never part ways over random definitions and commands', () => {
    fc.assert(
      fc.property(rules, fc.array(step, { minLength: 50, maxLength: 50 }), (list, steps) => {
        walk(list, steps)
      }),
      settings,
    )

    // The walk must have met every kind of answer, or it proves little.
    expect(tally.passed).toBeGreaterThan(1000)
    expect(Math.min(...Object.values(tally.refused))).toBeGreaterThan(1000)
  })

  it('should offer as allowed exactly what then passes', () => {
    fc.assert(
      fc.property(rules, step, fc.constantFrom(...stateKeys), (list, s, state) => {
        const definition = definitionOf(list)
        const instance: Instance = {
          dueAt: null,
          flow: emptyFlow(1, factsOf(s).now),
          previousState: state === 'hold' ? 's2' : null,
          rev: 1,
          state,
        }
        const facts = factsOf(s)
        for (const offered of availableActions({ definition, facts, instance })) {
          const command = { action: offered.name, comment: 'Đồng ý', data: { f: 'x' }, rev: 1 }
          expect(performCommand({ command, definition, facts, instance }).ok).toBe(offered.allowed)
          expect(offered.reasons.length === 0).toBe(offered.allowed)
        }
      }),
      settings,
    )
  })

  it('should read every generated definition back unchanged', () => {
    fc.assert(
      fc.property(rules, (list) => {
        const definition = definitionOf(list)
        expect(parseWorkflowDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({
          definition,
          ok: true,
        })
      }),
      { ...settings, numRuns: 100 },
    )
  })

  it('should never throw on anything that claims to be a definition', () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        expect(parseWorkflowDefinition(anything).ok).toBe(false)
        expect(parseWorkflowDefinition({ ...definitionOf([]), states: json }).ok).toBe(false)
      }),
      settings,
    )
  })
})
