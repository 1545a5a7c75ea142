import { describe, expect, it } from 'vitest'

import { keyAfterLabel } from '../../../../src/forms/design/keyAfterLabel.ts'

describe('keyAfterLabel', () => {
  it.each([
    ['follow a label that it said', 'Tiêu chí 2', 'tieuChi2', 'Tiến độ', [], 'tienDo'],
    ['follow past a key that is taken', 'Tiêu chí 2', 'tieuChi2', 'Tiến độ', ['tienDo'], 'tienDo2'],
    ['stay where somebody has chosen it', 'Tiêu chí 2', 'rieng', 'Tiến độ', [], 'rieng'],
    ['stay while the label is the same', 'Tiến độ', 'tienDo', 'Tiến độ', [], 'tienDo'],
    ['stay while there is no label', 'Tiến độ', 'tienDo', '', [], 'tienDo'],
    ['follow with another number', 'Tiến độ', 'tienDo3', 'Chất lượng', [], 'chatLuong'],
  ])('should %s', (_, before, key, after, taken, expected) => {
    expect(keyAfterLabel({ after, before, key, taken: new Set(taken) })).toBe(expected)
  })
})
