import { describe, expect, it } from 'vitest'

import { domainFactNames } from '../../../../src/definitions/workflows/domainFactNames.ts'
import { councilSession } from '../../../../src/definitions/workflows/councilSession.ts'
import { registration } from '../../../../src/definitions/workflows/registration.ts'
import { factsAsked } from '../../../../src/workflow/design/factsAsked.ts'
import { factValue } from '../../../../src/workflow/design/factValue.ts'

describe('facts of the domain', () => {
  it('should be asked for where conditions read them', () => {
    expect(factsAsked(councilSession, domainFactNames)).toContain('quorumReached')
    expect(factsAsked(registration, domainFactNames)).toEqual([])
  })

  it.each([
    ['', undefined],
    ['  ', undefined],
    ['Đúng', true],
    ['Đúng'.normalize('NFD'), true],
    ['không', false],
    ['sai', false],
    ['12', 12],
    ['2,5', 2.5],
    ['15/QĐ-VP', '15/QĐ-VP'],
  ])('should be read as people type them: "%s"', (typed, value) => {
    expect(factValue(typed)).toBe(value)
  })
})
