import { describe, expect, it } from 'vitest'

import { starterCriterion } from '../../../../src/forms/design/starterCriterion.ts'

describe('starterCriterion', () => {
  it.each([
    ['an empty table', [], 'tieuChi1'],
    ['a table with others', ['tienDo', 'chatLuong'], 'tieuChi3'],
    ['a table that has the next number', ['tieuChi2', 'tieuChi3', 'tienDo', 'tieuChi4'], 'tieuChi5'],
    ['a table that has later numbers', ['tieuChi2'], 'tieuChi3'],
  ])('should be the next of %s', (_, taken, key) => {
    const criterion = starterCriterion(new Set(taken))
    expect(criterion).toMatchObject({ key, label: { vi: `Tiêu chí ${key.slice('tieuChi'.length)}` } })
  })
})
