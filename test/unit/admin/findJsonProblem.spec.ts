import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findJsonProblem } from '../../../src/admin/json/findJsonProblem.ts'

describe('findJsonProblem', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'thiếu dấu phẩy'],
    ['{\n  "a" 1\n}', 2, 7, 'thiếu dấu hai chấm'],
    ['{ "a": }', 1, 8, 'thiếu giá trị'],
    ['[1, 2,]', 1, 7, 'thiếu giá trị'],
    ['{ a: 1 }', 1, 3, 'ký tự không hợp lệ'],
    ['{ "a": 1 } x', 1, 12, 'ký tự không hợp lệ'],
    ['{ "a": 1 } 2', 1, 12, 'thừa nội dung phía sau'],
    ['{ "a": 1', 1, 9, 'thiếu dấu } hoặc dấu phẩy'],
  ])('should say where %j stops being JSON', (text, line, column, message) => {
    const problem = findJsonProblem(text)

    expect(problem).toMatchObject({ column, line, message: { vi: message } })
  })

  it('should find nothing in an empty text', () => {
    expect(findJsonProblem(' \n ')).toBeNull()
  })

  it('should find nothing in any JSON, however it is indented', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        expect(findJsonProblem(JSON.stringify(value, null, indent))).toBeNull()
      }),
      { seed: 2023 },
    )
  })

  it('should agree with the parser of the language on what is JSON', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', 'true', 'null', '\n', '//')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8, minLength: 1 }), (parts) => {
        const text = parts.join('')
        fc.pre(text.trim() !== '')
        expect(findJsonProblem(text) === null).toBe(isJson(text))
      }),
      { numRuns: 2000, seed: 2023 },
    )
  })
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
