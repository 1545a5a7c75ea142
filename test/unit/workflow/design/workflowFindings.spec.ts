import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import { workflowFindings } from '../../../../src/workflow/design/workflowFindings.ts'
import type { StateDefinition, WorkflowDefinition } from '../../../../src/workflow/types.ts'
import { aWorkflow } from '../aWorkflow.ts'

const known = { relations: ['creator', 'own-unit', 'nominee', 'cousin'], roles: ['writer', 'reviewer'] }
const warningsOf = (definition: WorkflowDefinition) =>
  workflowFindings(definition, known).warnings.map(({ code, path }) => [code, path])
const review = (given: Partial<StateDefinition>) =>
  aWorkflow({
    states: aWorkflow().states.map((state) => (state.key === 'review' ? { ...state, ...given } : state)),
  })

describe('what a designer is told', () => {
  it('should be nothing of a workflow that is sound', () => {
    expect(workflowFindings(aWorkflow(), known)).toEqual({ errors: [], isWhole: true, warnings: [] })
  })

  it('should tell a missing English text from a broken workflow', () => {
    const drawn = review({ label: { vi: 'Xét', en: '' } })
    expect(workflowFindings(drawn, known).isWhole).toBe(true)
    expect(workflowFindings(review({ label: { vi: '', en: '' } }), known).isWhole).toBe(false)
  })

  it.each<[string, Partial<StateDefinition>, string[][]]>([
    ['nobody at a step for people', { turn: [] }, [['NOBODY_NAMED', 'states.1.turn']]],
    ['nobody where people are found', { assign: { to: [{ kind: 'unitHead' }] }, turn: [] }, []],
    ['nobody at an end', { kind: 'success', turn: [] }, []],
  ])('should judge %s', (_what, given, warnings) => {
    expect(warningsOf(review(given))).toEqual(warnings)
  })

  it('should not be asked for people where only the system goes on', () => {
    const steps = aWorkflow().transitions.map((step) => ({ ...step, by: [], system: true }))
    expect(warningsOf({ ...review({ turn: [] }), transitions: steps })).toEqual([])
  })

  it('should find somebody named at every step of the shipped workflows', () => {
    for (const workflow of Object.values(shippedWorkflows)) expect(warningsOf(workflow)).toEqual([])
  })
})
