import { describe, expect, it } from 'vitest'

import { drawsTheSame } from '../../../src/admin/form/drawsTheSame.ts'

describe('drawsTheSame', () => {
  const onChange = () => undefined

  it('should not draw again for lists that were only made anew', () => {
    const before = { onChange, parts: ['a.b'], problems: [{ message: 'Sai', path: 'a' }], value: null }
    const after = { onChange, parts: ['a.b'], problems: [{ message: 'Sai', path: 'a' }], value: null }
    expect(drawsTheSame(before, after)).toBe(true)
  })

  it.each([
    [{ value: 1 }, { value: 2 }],
    [{ value: null }, { value: [] }],
    [{ value: undefined }, { value: null }],
    [{ value: [{ a: 1 }] }, { value: [{ a: 2 }] }],
    [{}, { value: 'a' }],
    [{ onChange }, { onChange: () => undefined }],
  ])('should draw again from %j to %j', (before: object, after: object) => {
    expect(drawsTheSame(before, after)).toBe(false)
  })
})
