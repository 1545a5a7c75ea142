import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkExpression } from '../../../../src/expressions/checkExpression.ts'
import { isTrue } from '../../../../src/expressions/isTrue.ts'
import { conditionFromFeel } from '../../../../src/forms/design/conditionFromFeel.ts'
import type { ConditionGroup, ConditionRule } from '../../../../src/forms/design/conditionTree.ts'
import { conditionToFeel } from '../../../../src/forms/design/conditionToFeel.ts'
import { operatorsOf, valueKind } from '../../../../src/forms/design/valueKind.ts'
import { fieldVectors } from '../../../fixtures/fieldVectors.ts'
import { aField } from '../aForm.ts'

const names = ['kind', 'points', 'topics', 'rows']
const text = fc.string({ maxLength: 12 }).map((each) => each.replace(/[\\\u0000-\u001f"]/g, ''))
const rule: fc.Arbitrary<ConditionRule> = fc.oneof(
  fc.record({
    name: fc.constant('points'),
    operator: fc.constantFrom('atLeast', 'atMost', 'differs', 'equals', 'less', 'more'),
    value: fc.integer({ max: 1000, min: -1000 }),
  }),
  fc.record({
    name: fc.constant('kind'),
    operator: fc.constantFrom('contains', 'differs', 'equals', 'startsWith'),
    value: text,
  }),
  fc.record({
    name: fc.constant('kind'),
    operator: fc.constant('oneOf' as const),
    value: fc.array(text, { maxLength: 3, minLength: 2 }),
  }),
  fc.record({ name: fc.constant('topics'), operator: fc.constantFrom('includes', 'excludes'), value: text }),
  fc.record({
    name: fc.constantFrom(...names),
    operator: fc.constantFrom('isEmpty', 'isFilled'),
    value: fc.constant(null),
  }),
  fc.record({ name: fc.constant('rows'), operator: fc.constant('rowsAtLeast' as const), value: fc.nat(9) }),
)
const other = { and: 'or', or: 'and' } as const
const group: fc.Arbitrary<ConditionGroup> = fc.constantFrom('and' as const, 'or' as const).chain((join) =>
  fc.record({
    items: fc.array(
      fc.oneof(
        rule,
        fc.record({ items: fc.array(rule, { maxLength: 3, minLength: 2 }), join: fc.constant(other[join]) }),
      ),
      { maxLength: 4, minLength: 2 },
    ),
    join: fc.constant(join),
  }),
)

describe('what a condition compares', () => {
  it.each([
    ['date', 'date'],
    ['month', 'text'],
    ['money', 'number'],
    ['period', 'record'],
    ['scoreSheet', 'record'],
    ['table', 'list'],
    ['yesNo', 'yesNo'],
  ])('should tell of a %s that it is a %s', (type, kind) => {
    expect(valueKind(aField({ ...fieldVectors[type]?.field, key: 'a', type }))).toBe(kind)
  })

  it('should offer an order for days', () => {
    expect(operatorsOf.date).toContain('atLeast')
  })
})

describe('drawn conditions', () => {
  it('should be read back from the FEEL they are written as', () => {
    fc.assert(
      fc.property(group, (drawn) => {
        const source = conditionToFeel(drawn)
        expect(checkExpression(source, names)).toEqual([])
        expect(conditionFromFeel(source, names)).toEqual(drawn)
      }),
      { numRuns: 200, seed: 22112026 },
    )
  }, 60_000)

  it.each([
    'points + 1 > 2',
    'points > kind',
    'every r in rows satisfies r.x > 1',
    'if points > 1 then true else false',
    'points >',
    'kind in ("a", points)',
  ])('should leave %s to the formula editor', (source) => {
    expect(conditionFromFeel(source, names)).toBeNull()
  })

  it('should hold for an empty choice that excludes an option', () => {
    const source = conditionToFeel({
      items: [{ name: 'topics', operator: 'excludes', value: 'a' }],
      join: 'and',
    })

    expect(isTrue(source, { topics: null })).toBe(true)
    expect(isTrue(source, { topics: ['b'] })).toBe(true)
    expect(isTrue(source, { topics: ['a'] })).toBe(false)
  })
})
