import { describe, expect, it } from 'vitest'

import { nearestPoint } from '../../../../src/workflow/design/nearestPoint.ts'

const point = (name: string, x: number, y: number) => ({ at: { x, y }, name })
const all = [
  point('here', 0, 0),
  point('right', 100, 0),
  point('far right', 300, 0),
  point('below right', 90, 80),
  point('below', 0, 120),
  point('left', -50, 10),
]
const right = { x: 1, y: 0 }
const down = { x: 0, y: 1 }
const left = { x: -1, y: 0 }
const up = { x: 0, y: -1 }

describe('where an arrow key leads', () => {
  it.each([
    ['to what lies straight ahead', { x: 0, y: 0 }, right, 'right'],
    ['down', { x: 0, y: 0 }, down, 'below'],
    ['to the left, a little aside', { x: 0, y: 0 }, left, 'left'],
    ['on from there', { x: 100, y: 0 }, right, 'far right'],
    ['nowhere when nothing lies that way', { x: 0, y: 0 }, up, undefined],
    ['nowhere past the last', { x: 300, y: 0 }, right, undefined],
  ])('should lead %s', (_what, from, direction, name) => {
    expect(nearestPoint(all, from, direction)?.name).toBe(name)
  })
})
