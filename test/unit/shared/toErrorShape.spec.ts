import { describe, expect, it } from 'vitest'

import { toErrorShape } from '../../../src/shared/toErrorShape.ts'

const own = { errors: [{ code: 'PDF_BUSY', message: 'Máy chủ đang tạo PDF khác; hãy thử lại.' }] }
const shapeOf = (body: unknown, status: number) => toErrorShape({ body, language: 'vi', status }).errors

describe('toErrorShape', () => {
  it('should keep our own words for what is refused for now', () => {
    expect(shapeOf(own, 503)).toEqual(own.errors)
  })

  it.each<[string, unknown, number]>([
    ['a fault, whatever it says', own, 500],
    ['a 503 that is not ours', { errors: [{ message: 'connect ECONNREFUSED 10.0.0.7:27017' }] }, 503],
    [
      'a 503 of which one part is not ours',
      { errors: [...own.errors, { message: 'at Object.<anonymous>' }] },
      503,
    ],
    ['a 503 without a body', null, 503],
  ])('should tell nothing but the kind of %s', (_, body, status) => {
    const [first, ...more] = shapeOf(body, status)
    expect(more).toEqual([])
    expect(first?.code).toBe(status === 503 ? 'NOT_READY' : 'INTERNAL')
    expect(JSON.stringify(first)).not.toMatch(/PDF|ECONN|anonymous/)
  })
})
