import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkExpression } from '../../../src/expressions/checkExpression.ts'
import { compileExpression } from '../../../src/expressions/compileExpression.ts'
import { evaluateExpression } from '../../../src/expressions/evaluateExpression.ts'
import { isTrue } from '../../../src/expressions/isTrue.ts'

const context = {
  'Tổng điểm': 91,
  award: { code: 'CSTDCS', nested: { level: 2 } },
  born: '1990-05-01',
  note: 'tốt',
  rows: [{ amount: 1 }, { amount: 2 }],
}
const names = ['Tổng điểm', 'award', 'born', 'note', 'rows', 'rows.amount', 'today']

describe('evaluateExpression', () => {
  it.each([
    ['Tổng điểm >= 90', true],
    ['Tổng điểm >= 90'.normalize('NFD'), true],
    ['Tổng  điểm + 1', 92],
    ['award.nested.level * 2', 4],
    ['sum(rows.amount)', 3],
    ['rows[amount > 1].amount', [2]],
    ['count(rows) = 2 and note = "tốt"', true],
    ['some r in rows satisfies r.amount > 1', true],
    ['born < "2000-01-01"', true],
    ['date(born) + duration("P1Y")', '1991-05-01'],
    ['date(born).year', 1990],
    ['0.1 + 0.2', 0.3],
    ['if Tổng điểm > 90 then "A" else "B"', 'A'],
    ['{điểm: 1}', { điểm: 1 }],
    ['missing', null],
    ['missing.deep.deeper', null],
    ['missing + 1', null],
    ['"a" + 1', null],
    ['1 / 0', null],
    ['10 ** 400', null],
    ['function(x) x', null],
    ['[1..3]', null],
    ['today()', null],
    ['now()', null],
    ['1 +', null],
    ['', null],
  ])('should evaluate %j', (source, value) => {
    expect(evaluateExpression(source, context)).toEqual(value)
  })

  it.each([
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'award.constructor',
    'award.__proto__',
    'award.nested.toString',
    'note.constructor',
    'rows.constructor.constructor("return 1")()',
    'get value(award, "constructor")',
  ])('should give nothing for %s', (source) => {
    const value = evaluateExpression(source, context)

    expect([value].flat().every((item) => item === null)).toBe(true)
  })

  it('should not read inherited or forbidden keys of the data', () => {
    const hostile = JSON.parse('{"a":{"__proto__":{"x":1},"constructor":{"y":2}}}') as Record<string, unknown>

    expect(evaluateExpression('a.x', hostile)).toBeNull()
    expect(evaluateExpression('a.constructor', hostile)).toBeNull()
    expect(evaluateExpression('count([a])', hostile)).toBe(1)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  it('should take oversize data as missing', () => {
    expect(evaluateExpression('a', { a: 'x'.repeat(60_001) })).toBeNull()
    expect(evaluateExpression('a', { a: Array.from({ length: 2_001 }, () => 1) })).toBeNull()
  })

  it('should not change the context', () => {
    const frozen = Object.freeze({ list: Object.freeze([3, 1, 2]) })

    expect(evaluateExpression('reverse(list)', frozen)).toEqual([2, 1, 3])
  })

  it('should see today as a fact', () => {
    expect(isTrue('today >= "2026-01-01"', { today: '2026-02-01' })).toBe(true)
    expect(isTrue('today >= "2026-01-01"', {})).toBe(false)
  })

  it('should never throw on any source and data', () => {
    const sources = fc.oneof(
      fc.string(),
      fc.constantFrom('a.b', 'sum(a)', 'a[b > 1]', 'a + b', 'for x in a return x.b'),
    )
    const property = fc.property(
      sources,
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.jsonValue(),
      (source, data, a) => {
        evaluateExpression(source, { ...data, a })
        isTrue(source, { ...data, a })
      },
    )

    fc.assert(property, { numRuns: 300, seed: 4 })
  })
})

describe('isTrue', () => {
  it.each([
    ['true', true],
    ['1', false],
    ['"true"', false],
    ['missing', false],
    ['missing > 1', false],
  ])('should hold %s as %s', (source, holds) => {
    expect(isTrue(source, {})).toBe(holds)
  })
})

describe('checkExpression', () => {
  it.each([
    'Tổng điểm >= 90 and today > "2026"',
    'sum(rows[amount > 1].amount)',
    'for r in rows return r.amount',
    'count(for i in 1..10 return i * 2) > 3',
    'function(x) x + Tổng điểm',
    '{a: 1, b: a + 1}.b',
    'award.anything',
    'string length(note) > 3',
    'years and months duration(date(born), date(today)).years > 5',
    'matches(note, "^[a-z]+$")',
    'Tổng điểm instance of number',
  ])('should accept %s', (source) => {
    expect(checkExpression(source, names)).toEqual([])
  })

  it.each([
    ['', 'EXPRESSION_INVALID'],
    ['1 +', 'EXPRESSION_INVALID'],
    ['1 2', 'EXPRESSION_INVALID'],
    [`"${'x'.repeat(2_000)}"`, 'EXPRESSION_INVALID'],
    [`${'('.repeat(21)}1${')'.repeat(21)}`, 'EXPRESSION_INVALID'],
    [Array.from({ length: 200 }, () => '1').join('+'), 'EXPRESSION_INVALID'],
    ['for i in 1..1000000000 return i', 'EXPRESSION_INVALID'],
    ['for i in [1..count(rows)] return i', 'EXPRESSION_INVALID'],
    ['for a in rows, b in rows, c in rows return 1', 'EXPRESSION_INVALID'],
    ['matches(note, "(a+)+$")', 'EXPRESSION_INVALID'],
    ['matches(note, note)', 'EXPRESSION_INVALID'],
    ['Tổng diểm > 1', 'EXPRESSION_UNKNOWN_NAME'],
    ['rows.amuont', 'EXPRESSION_UNKNOWN_NAME'],
    ['rows[amuont > 1]', 'EXPRESSION_UNKNOWN_NAME'],
    ['today() > 1', 'EXPRESSION_UNKNOWN_NAME'],
    ['now()', 'EXPRESSION_UNKNOWN_NAME'],
    ['award.constructor', 'EXPRESSION_UNKNOWN_NAME'],
    ['__proto__', 'EXPRESSION_UNKNOWN_NAME'],
    ['{constructor: 1}', 'EXPRESSION_UNKNOWN_NAME'],
    ['eval("1")', 'EXPRESSION_UNKNOWN_NAME'],
  ])('should refuse %s', (source, code) => {
    expect(checkExpression(source, names).map((problem) => problem.code)).toContain(code)
  })

  it('should name the unknown name', () => {
    expect(checkExpression('Điểm > 1', names)[0]?.message.vi).toContain('“Điểm”')
  })
})

describe('compileExpression', () => {
  it('should tell the names that are read', () => {
    expect(compileExpression('Tổng điểm + sum(rows.amount) + award.level', names).names).toEqual([
      'Tổng điểm',
      'rows',
      'award',
    ])
  })

  it('should throw with the position', () => {
    expect(() => compileExpression('1 + + )')).toThrow(
      expect.objectContaining({
        code: 'EXPRESSION_INVALID',
        message: expect.stringMatching(/ký tự thứ \d+/),
        status: 422,
      }),
    )
  })
})
