import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findDifferences } from '../../../src/shared/findDifferences.ts'

const paths = (before: unknown, after: unknown) => findDifferences(before, after).map(({ path }) => path)

describe('findDifferences', () => {
  it.each([
    ['a changed value', { a: { b: 1 } }, { a: { b: 2 } }, ['a.b']],
    ['a new one', { a: 1 }, { a: 1, b: 2 }, ['b']],
    ['one that is gone', { a: 1, b: 2 }, { a: 1 }, ['b']],
    ['a keyed item, by its key', { f: [{ key: 'x', n: 1 }] }, { f: [{ key: 'x', n: 2 }] }, ['f.x.n']],
    ['an item put first, alone', { f: [{ key: 'x' }] }, { f: [{ key: 'y' }, { key: 'x' }] }, ['f.y']],
    ['a new order', { f: [{ key: 'x' }, { key: 'y' }] }, { f: [{ key: 'y' }, { key: 'x' }] }, ['f.(order)']],
    ['a plain list as one', { f: [1, 2] }, { f: [2, 1] }, ['f']],
    ['the order of keys not at all', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ])('should find %s', (_name, before, after, expected) => {
    expect(paths(before, after)).toEqual(expected)
  })

  it('should find nothing between equal data, and something between unequal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const isEqual = JSON.stringify(one) === JSON.stringify(other)
        expect(findDifferences(one, structuredClone(one))).toEqual([])
        if (isEqual) expect(findDifferences(one, other)).toEqual([])
      }),
    )
  })
})
