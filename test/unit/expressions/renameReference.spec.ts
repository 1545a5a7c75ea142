import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateExpression } from '../../../src/expressions/evaluateExpression.ts'
import { renameReference } from '../../../src/expressions/renameReference.ts'

const names = ['total', 'name', 'other', 'files', 'rows', 'rows.amount', 'rows.name', 'person']

describe('renameReference', () => {
  it.each([
    ['total > 5 and other = "total"', 'total', 'sum2', 'sum2 > 5 and other = "total"'],
    ['sum(rows[amount > total].amount)', 'total', 'all', 'sum(rows[amount > all].amount)'],
    [
      'some total in rows satisfies total.amount > 1',
      'total',
      'all',
      'some total in rows satisfies total.amount > 1',
    ],
    ['for r in rows return r.amount + total', 'total', 'all', 'for r in rows return r.amount + all'],
    ['{total: 1, x: total}.x', 'total', 'all', '{total: 1, x: total}.x'],
    ['person.total', 'total', 'all', 'person.total'],
    ['sum(rows.amount)', 'rows', 'lines', 'sum(lines.amount)'],
    ['rows[name = "a"].amount', 'name', 'title', 'rows[name = "a"].amount'],
    ['sum(rows.amount) + total', 'rows.amount', 'rows.price', 'sum(rows.price) + total'],
    ['rows[amount > 1].amount', 'rows.amount', 'rows.price', 'rows[price > 1].price'],
    ['count(rows[item.amount > 1])', 'rows.amount', 'rows.price', 'count(rows[item.price > 1])'],
    [
      'every r in rows satisfies r.name != name',
      'rows.name',
      'rows.title',
      'every r in rows satisfies r.title != name',
    ],
    [
      'every r in rows[amount > 1] satisfies r.name != name',
      'name',
      'title',
      'every r in rows[amount > 1] satisfies r.name != title',
    ],
  ])('should turn %s with %s as %s into %s', (source, from, to, expected) => {
    expect(renameReference(source, { from, to }, names)).toBe(expected)
  })

  it.each([
    ['a member of a list that is not known', 'files[total > 1]', 'total', 'all'],
    ['a column that would hide the new name', 'rows[amount > total]', 'total', 'amount'],
    [
      'a loop variable that would hide the new name',
      'some all in rows satisfies all.amount > total',
      'total',
      'all',
    ],
    [
      'a column of something that cannot be told',
      '(if total > 1 then rows else rows).amount',
      'rows.amount',
      'rows.price',
    ],
    ['a field that the new column would hide', 'rows[amount > total]', 'rows.amount', 'rows.total'],
    ['a formula that cannot be read', 'total >', 'total', 'all'],
  ])('should refuse %s', (_case, source, from, to) => {
    expect(renameReference(source, { from, to }, names)).toBeNull()
  })

  it('should tell a column inside a row from a field of the same name', () => {
    const change = { from: 'rows.name', to: 'rows.title' }

    expect(renameReference('name = other', change, names, { row: 'rows' })).toBe('title = other')
    expect(renameReference('name = other', change, names)).toBe('name = other')
    expect(
      renameReference('count(value[amount > 1])', { from: 'rows.amount', to: 'rows.price' }, names, {
        value: 'rows',
      }),
    ).toBe('count(value[price > 1])')
  })

  it('should never change what a formula means', () => {
    const atom = fc.constantFrom(
      'total',
      'other',
      '1',
      'rows.amount',
      'rows[amount > total].amount',
      'name',
      'sum(rows.amount)',
      'count(rows[name = "a"])',
    )
    const { formula } = fc.letrec<{ formula: string }>((tie) => ({
      formula: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc
          .tuple(tie('formula'), fc.constantFrom('+', '*', '>', '=', 'and'), tie('formula'))
          .map(([a, op, b]) => `(${a} ${op} ${b})`),
        fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => `if ${a} = null then ${b} else [${a}]`),
        tie('formula').map((a) => `(for r in rows return r.amount + (${a}))`),
        tie('formula').map((a) => `(some total in rows satisfies total.amount = ${a})`),
      ),
    }))
    const data = {
      name: 'b',
      other: 3,
      rows: [
        { amount: 2, name: 'a' },
        { amount: 7, name: 'c' },
      ],
      total: 4,
    }
    const renamed = {
      total: { from: 'total', to: 'points', values: { ...data, points: 4, total: undefined } },
      'rows.amount': {
        from: 'rows.amount',
        to: 'rows.price',
        values: {
          ...data,
          rows: [
            { name: 'a', price: 2 },
            { name: 'c', price: 7 },
          ],
        },
      },
    }
    fc.assert(
      fc.property(
        formula,
        fc.constantFrom(renamed.total, renamed['rows.amount']),
        (source, { from, to, values }) => {
          const after = renameReference(source, { from, to }, names)
          fc.pre(after !== null)
          expect(evaluateExpression(after ?? '', values)).toEqual(evaluateExpression(source, data))
        },
      ),
      { numRuns: 120, seed: 22112026 },
    )
  }, 60_000)
})
