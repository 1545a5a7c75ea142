import { describe, expect, it } from 'vitest'

import { candidatesOf } from '../../../src/workflow/assignment/candidatesOf.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { staffProblems } from '../../../src/workflow/staffProblems.ts'
import type { AssigneeSource } from '../../../src/workflow/stateTypes.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { aWorkflow } from './aWorkflow.ts'

const source = (unit: string): AssigneeSource => ({ kind: 'headOf', unit })
const directory = aDirectory({
  people: [aPerson('truong')],
  unit: 'u2',
  units: [
    { heads: ['truong'], id: 'u1', key: 'kinhte', parent: null },
    { heads: [], id: 'u2', key: 'noichinh', parent: 'u1' },
  ],
})

describe('the head of a certain unit', () => {
  it('should be found by the key of the unit, whichever unit the dossier is of', () => {
    const facts = { answers: {}, directory, flow: emptyFlow(0, '') }
    expect(candidatesOf([source('kinhte')], facts)).toEqual(['truong'])
    expect(candidatesOf([source('noichinh')], facts)).toEqual([])
    expect(candidatesOf([source('none')], facts)).toEqual([])
  })

  it.each([
    ['kinhte', []],
    ['noichinh', ['NOBODY_ELIGIBLE']],
    ['none', ['NOBODY_ELIGIBLE']],
  ])('should be told before publishing where there is none: %s', (unit, codes) => {
    const definition = aWorkflow()
    const states = definition.states.map((state) =>
      state.key === 'review' ? { ...state, assign: { to: [source(unit)] } } : { ...state, turn: [] },
    )
    expect(staffProblems({ ...definition, states }, directory).map(({ code }) => code)).toEqual(codes)
  })
})
