import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'

import { nominationAnnual } from '../../../src/definitions/workflows/nominationAnnual.ts'
import { parseWorkflowDefinition } from '../../../src/workflow/parseWorkflowDefinition.ts'
import type { WorkflowDefinition } from '../../../src/workflow/types.ts'
import type { workflowDefinitionSchema } from '../../../src/workflow/workflowDefinitionSchema.ts'
import { aTransition, aWorkflow } from './aWorkflow.ts'

const [open] = aWorkflow().states
const states = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...open, key: `s${String(index)}` }))
const withTransition = (given: object) => aWorkflow({ transitions: [{ ...aTransition(), ...given }] })
const when = (expression: string) => [{ expression, message: { vi: 'Không đạt.', en: 'No.' } }]

const wrong: { code: string; input: unknown; name: string; path?: string }[] = [
  { name: 'nothing', input: null, code: 'DEFINITION_INVALID' },
  { name: 'a list', input: [], code: 'DEFINITION_INVALID' },
  { name: 'text', input: '{}', code: 'DEFINITION_INVALID' },
  { name: 'an empty object', input: {}, code: 'DEFINITION_INVALID', path: 'formatVersion' },
  {
    name: 'a newer format',
    input: { ...aWorkflow(), formatVersion: 2 },
    code: 'FORMAT_TOO_NEW',
    path: 'formatVersion',
  },
  {
    name: '101 states',
    input: { ...aWorkflow(), states: states(101) },
    code: 'DEFINITION_TOO_LARGE',
    path: 'states',
  },
  {
    name: '401 transitions',
    input: { ...aWorkflow(), transitions: Array.from({ length: 401 }, () => aTransition()) },
    code: 'DEFINITION_TOO_LARGE',
    path: 'transitions',
  },
  { name: 'an unknown member', input: { ...aWorkflow(), script: 'x' }, code: 'DEFINITION_INVALID', path: '' },
  { name: 'no states', input: { ...aWorkflow(), states: [] }, code: 'DEFINITION_INVALID', path: 'states' },
  {
    name: 'a missing label',
    input: withTransition({ label: { vi: 'Gửi' } }),
    code: 'DEFINITION_INVALID',
    path: 'transitions.0.label.en',
  },
  {
    name: 'a key with spaces',
    input: withTransition({ action: 'gửi đi' }),
    code: 'DEFINITION_INVALID',
    path: 'transitions.0.action',
  },
  {
    name: 'an unknown kind of comment',
    input: withTransition({ comment: 'maybe' }),
    code: 'DEFINITION_INVALID',
    path: 'transitions.0.comment',
  },
  {
    name: 'a person who is nobody',
    input: withTransition({ by: [{}] }),
    code: 'DEFINITION_INVALID',
    path: 'transitions.0.by.0',
  },
  {
    name: 'an unknown effect',
    input: withTransition({ effects: [{ kind: 'shell', name: 'rm' }] }),
    code: 'DEFINITION_INVALID',
    path: 'transitions.0.effects.0.kind',
  },
  {
    name: 'an unknown initial state',
    input: { ...aWorkflow(), initial: 'nowhere' },
    code: 'UNKNOWN_STATE',
    path: 'initial',
  },
  {
    name: 'an unknown target',
    input: withTransition({ to: 'nowhere' }),
    code: 'UNKNOWN_STATE',
    path: 'transitions.0.to',
  },
  {
    name: 'an unknown source',
    input: withTransition({ from: ['open', 'nowhere'] }),
    code: 'UNKNOWN_STATE',
    path: 'transitions.0.from.1',
  },
  {
    name: 'a state twice',
    input: { ...aWorkflow(), states: [...aWorkflow().states, open] },
    code: 'DUPLICATE_STATE',
    path: 'states.5.key',
  },
  {
    name: 'an action twice',
    input: { ...aWorkflow(), transitions: [aTransition(), aTransition()] },
    code: 'DUPLICATE_ACTION',
    path: 'transitions.1.from',
  },
  {
    name: 'a field twice',
    input: withTransition({
      fields: [1, 2].map(() => ({ key: 'a', label: { vi: 'A', en: 'A' }, type: 'text' })),
    }),
    code: 'DUPLICATE_FIELD',
    path: 'transitions.0.fields.1.key',
  },
  {
    name: 'FEEL that does not parse',
    input: withTransition({ when: when('score >= ') }),
    code: 'EXPRESSION_INVALID',
    path: 'transitions.0.when.0.expression',
  },
]

describe('parseWorkflowDefinition', () => {
  it.each(wrong)('should refuse $name', ({ code, input, path }) => {
    const parsed = parseWorkflowDefinition(input)

    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.problems[0]).toMatchObject(path === undefined ? { code } : { code, path })
    expect(parsed.problems[0]?.message.vi).not.toBe('')
  })

  it('should accept what it was given, at the limits too', () => {
    const transitions = Array.from({ length: 400 }, (_, index) =>
      aTransition({ action: `go${String(index)}`, from: ['s0'], to: 's99', when: when('score > 1') }),
    )
    const largest = { ...aWorkflow(), initial: 's0', states: states(100), transitions }

    expect(parseWorkflowDefinition(aWorkflow())).toEqual({ definition: aWorkflow(), ok: true })
    expect(parseWorkflowDefinition(largest).ok).toBe(true)
  })

  it('should read back a shipped workflow from JSON unchanged', () => {
    expect(parseWorkflowDefinition(JSON.parse(JSON.stringify(nominationAnnual)))).toEqual({
      definition: nominationAnnual,
      ok: true,
    })
  })

  it('should cut names with spaces when they are told', () => {
    const input = withTransition({ when: when('Tổng điểm >= 90') })

    expect(parseWorkflowDefinition(input, ['Tổng điểm']).ok).toBe(true)
  })

  it('should have a schema equal to the type', () => {
    expectTypeOf<z.infer<typeof workflowDefinitionSchema>>().toEqualTypeOf<WorkflowDefinition>()
  })
})
