import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Criterion, ScoreSheet } from '../../../src/forms/scoring/scoreSheet.ts'
import { decimal, minus, plus, round, times, toNumber } from '../../../src/forms/scoring/decimal.ts'
import { explainAnswer } from '../../../src/forms/explainAnswer.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { scoreColumn } from '../../../src/forms/scoring/scoreColumn.ts'
import { aSheet } from '../../fixtures/fieldVectors.ts'
import { aField, aForm } from './aForm.ts'

const text = (vi: string) => ({ vi, en: vi })
const line = (key: string, more: Partial<Criterion> = {}): Criterion => ({
  key,
  label: text(key),
  max: 100,
  ...more,
})
const sheet = (criteria: Criterion[], more: Partial<ScoreSheet> = {}): ScoreSheet => ({
  columns: [{ key: 'self', label: text('Tự chấm') }],
  criteria,
  rounding: { at: 'total', decimals: 2, mode: 'halfUp' },
  ...more,
})
const group = (key: string, criteria: Criterion[], more: Partial<Criterion> = {}): Criterion => ({
  criteria,
  key,
  label: text(key),
  ...more,
})

describe('decimal', () => {
  it.each([
    [0.1, 0.2, 0.3],
    [1.005, 0, 1.005],
    [-0.5, 0.25, -0.25],
    [1e-7, 1, 1.0000001],
    [999_999.9999, 0.0001, 1_000_000],
    [1e21, 1, 1e21],
    [-2.5e22, 0, -2.5e22],
  ])('should add %d and %d exactly', (a, b, sum) => {
    expect(toNumber(plus(decimal(a), decimal(b)))).toBe(sum)
  })

  it.each([
    [1.005, 2, 'halfUp', 1.01],
    [2.675, 2, 'halfUp', 2.68],
    [-2.675, 2, 'halfUp', -2.68],
    [2.674, 2, 'halfUp', 2.67],
    [2.679, 2, 'down', 2.67],
    [0.5, 0, 'halfUp', 1],
    [10, 2, 'halfUp', 10],
  ] as const)('should round %d to %d places, %s', (value, places, mode, expected) => {
    expect(toNumber(round(decimal(value), places, mode))).toBe(expected)
  })

  it('should agree with whole numbers', { timeout: 60_000 }, () => {
    const cents = fc.integer({ max: 10_000_000, min: -10_000_000 })
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [decimal(a / 100), decimal(b / 100)]
        expect(toNumber(plus(x, y))).toBe((a + b) / 100 + 0)
        expect(toNumber(minus(x, y))).toBe((a - b) / 100 + 0)
        expect(times(x, y)).toMatchObject({})
        expect(Number(times(x, y).units) / 10 ** times(x, y).scale).toBeCloseTo((a / 100) * (b / 100), 2)
      }),
      { seed: 2023 },
    )
  })
})

describe('scoreColumn', () => {
  it.each<[string, ScoreSheet, Record<string, number>, null | number]>([
    ['nothing scored', sheet([line('a')]), {}, null],
    ['a zero that was given', sheet([line('a')]), { a: 0 }, 0],
    ['tenths', sheet([line('a'), line('b')]), { a: 0.1, b: 0.2 }, 0.3],
    [
      '5 each, at most 20',
      sheet([line('a', { max: 20, step: { points: 5, unit: text('sáng kiến') } })]),
      { a: 3 },
      15,
    ],
    [
      '5 each, above 20',
      sheet([line('a', { max: 20, step: { points: 5, unit: text('sáng kiến') } })]),
      { a: 7 },
      20,
    ],
    [
      'a group up to its maximum',
      sheet([group('g', [line('a'), line('b')], { max: 50 })]),
      { a: 30, b: 30 },
      50,
    ],
    [
      'bonus above the maximum',
      sheet([group('g', [line('a'), line('b', { kind: 'bonus' })], { max: 50 })]),
      { a: 60, b: 5 },
      55,
    ],
    [
      'bonus up to the cap',
      sheet([line('a'), line('b', { kind: 'bonus' })], { cap: 100 }),
      { a: 98, b: 5 },
      100,
    ],
    ['penalty', sheet([line('a'), line('b', { kind: 'penalty' })]), { a: 90, b: 15 }, 75],
    ['penalty never below 0', sheet([line('a'), line('b', { kind: 'penalty' })]), { a: 5, b: 15 }, 0],
    [
      'a group of penalties',
      sheet([line('a'), group('g', [line('b'), line('c')], { kind: 'penalty', max: 10 })]),
      { a: 50, b: 8, c: 8 },
      40,
    ],
    ['weights', sheet([line('a', { weight: 0.3 }), line('b', { weight: 0.7 })]), { a: 85, b: 90 }, 88.5],
    [
      'a weighted group',
      sheet([group('g', [line('a'), line('b')], { max: 100, weight: 0.5 })]),
      { a: 80, b: 40 },
      50,
    ],
    ['half up', sheet([line('a', { weight: 0.005 })]), { a: 1 }, 0.01],
    [
      'cut off',
      sheet([line('a', { weight: 0.005 })], { rounding: { at: 'total', decimals: 2, mode: 'down' } }),
      { a: 1 },
      0,
    ],
    [
      'rounding at the total',
      sheet([line('a', { weight: 0.5 }), line('b', { weight: 0.5 })], {
        rounding: { at: 'total', decimals: 0, mode: 'halfUp' },
      }),
      { a: 1, b: 1 },
      1,
    ],
    [
      'rounding of each line',
      sheet([line('a', { weight: 0.5 }), line('b', { weight: 0.5 })], {
        rounding: { at: 'lines', decimals: 0, mode: 'halfUp' },
      }),
      { a: 1, b: 1 },
      2,
    ],
  ])('should score %s', (_case, given, points, total) => {
    expect(scoreColumn(given, points).total).toBe(total)
  })

  it('should tell in Vietnamese which lines and rules made the total', () => {
    const { lines } = scoreColumn(
      sheet([
        group(
          'Nhiệm vụ',
          [line('Khối lượng'), line('Sáng kiến', { max: 20, step: { points: 5, unit: text('sáng kiến') } })],
          { max: 60, weight: 0.9 },
        ),
        line('Vi phạm', { kind: 'penalty' }),
      ]),
      { 'Khối lượng': 45.5, 'Sáng kiến': 5, 'Vi phạm': 2 },
    )

    expect(lines.map(({ sentence }) => sentence.vi)).toEqual([
      'Khối lượng: 45,5 điểm.',
      'Sáng kiến: 5 sáng kiến × 5 điểm = 25 điểm; tối đa 20 điểm nên tính 20 điểm.',
      'Nhiệm vụ: 45,5 + 20 = 65,5 điểm; tối đa 60 điểm nên tính 60 điểm; nhân hệ số 0,9 = 54 điểm.',
      'Vi phạm: 2 điểm.',
      'Tổng điểm: 54 điểm; trừ 2 điểm = 52 điểm.',
    ])
    expect(lines.map(({ depth, rules }) => [depth, rules.join()])).toEqual([
      [2, 'given'],
      [2, 'step,capped'],
      [1, 'sum,capped,weight'],
      [1, 'given'],
      [0, 'sum,penalty'],
    ])
  })

  it('should agree with whole hundredths, whatever the tree', { timeout: 60_000 }, () => {
    const leaf = fc.record({
      kind: fc.constantFrom('standard', 'bonus', 'penalty'),
      max: fc.nat(50),
      points: fc.nat(8_000),
    })
    const tree = fc.array(
      fc.record({
        cap: fc.nat(120),
        kind: fc.constantFrom('standard', 'bonus', 'penalty'),
        leaves: fc.array(leaf, { maxLength: 4, minLength: 1 }),
      }),
      { maxLength: 4, minLength: 1 },
    )
    const combine = (parts: { kind: string; value: number }[], max: number) => {
      const of = (kind: string) =>
        parts.filter((part) => part.kind === kind).reduce((sum, { value }) => sum + value, 0)
      return Math.max(0, Math.min(of('standard'), max) + of('bonus') - of('penalty'))
    }
    fc.assert(
      fc.property(tree, (groups) => {
        const points: Record<string, number> = {}
        const criteria = groups.map(({ cap, kind, leaves }, g) =>
          group(
            `g${g}`,
            leaves.map((each, l) => {
              points[`g${g}l${l}`] = each.points / 100
              return line(`g${g}l${l}`, { kind: each.kind as Criterion['kind'], max: each.max })
            }),
            { kind: kind as Criterion['kind'], max: cap },
          ),
        )
        const expected = combine(
          groups.map(({ cap, kind, leaves }) => ({
            kind,
            value: combine(
              leaves.map((each) => ({ kind: each.kind, value: Math.min(each.points, each.max * 100) })),
              cap * 100,
            ),
          })),
          Infinity,
        )
        expect(scoreColumn(sheet(criteria), points).total).toBe(expected / 100)
      }),
      { numRuns: 500, seed: 2023 },
    )
  })
})

describe('a scoring table in a form', () => {
  const form = aForm(
    aField({
      key: 'bang',
      sheet: {
        ...aSheet,
        columns: [
          { key: 'self', label: text('Tự chấm') },
          {
            key: 'council',
            label: text('Hội đồng'),
            write: 'list contains(actor.roles, "council-secretary")',
          },
        ],
      },
      type: 'scoreSheet',
    }),
    aField({ formula: 'if bang.total >= 30 then "đạt" else "chưa đạt"', key: 'ketLuan', type: 'computed' }),
    aField({ formula: 'bang.self + 1', key: 'thu', type: 'computed', visible: 'bang.self > 20' }),
  )
  const answers = {
    bang: { points: { council: { volume: 10 }, self: { idea: 1, quality: 10.5, volume: 20 } } },
  }
  const judge = (roles: string[]) =>
    judgeAnswers({ answers, context: { actor: { roles } }, definition: form, mode: 'draft' })

  it('should be a sound definition whose totals formulas read', () => {
    expect(parseFormDefinition(form)).toMatchObject({ ok: true })
    expect(judge([]).computed).toEqual({
      bang: { council: 10, self: 35.5, total: 10 },
      ketLuan: 'chưa đạt',
      thu: 36.5,
    })
  })

  it('should say who may write which column', () => {
    expect(judge(['employee']).readOnly).toContain('bang.points.council')
    expect(judge(['council-secretary']).readOnly).not.toContain('bang.points.council')
    expect(judge(['employee']).readOnly).not.toContain('bang.points.self')
  })

  it('should answer why, for each column and for what is computed from them', () => {
    const judgement = judge([])
    const why = (key: string) => explainAnswer(form, judgement, {}, key)

    expect(why('bang').map(({ key, value }) => [key, value])).toEqual([
      ['self', 35.5],
      ['council', 10],
    ])
    expect(why('thu')[0]?.lines.map(({ sentence }) => sentence.vi)).toEqual([
      'Trường bang: Tự chấm: 35,5; Hội đồng: 10.',
      'Trường thu: 36,5; công thức: bang.self + 1.',
    ])
    expect(why('nothing')).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['no criteria', { ...aSheet, criteria: [] }, 'FORM_SCORE_SHEET'],
    ['no columns', { ...aSheet, columns: [] }, 'FORM_SCORE_SHEET'],
    ['a line without maximum', { ...aSheet, criteria: [{ key: 'a', label: text('a') }] }, 'FORM_CRITERION'],
    ['an empty group', { ...aSheet, criteria: [group('a', [])] }, 'FORM_CRITERION'],
    ['a key twice', { ...aSheet, criteria: [line('a'), line('a')] }, 'FORM_KEY_TWICE'],
    ['a key of every object', { ...aSheet, criteria: [line('toString')] }, 'FORM_KEY_INVALID'],
    [
      'too deep',
      { ...aSheet, criteria: [group('a', [group('b', [group('c', [group('d', [line('e')])])])])] },
      'FORM_TOO_DEEP',
    ],
    ['a weight of 0', { ...aSheet, criteria: [line('a', { weight: 0 })] }, 'FORM_SHAPE'],
    [
      'FEEL that does not parse',
      { ...aSheet, columns: [{ key: 'self', label: text('x'), write: 'actor. = ' }] },
      'EXPRESSION_INVALID',
    ],
  ])('should refuse a table with %s', (_case, wrong, code) => {
    const parsed = parseFormDefinition(
      aForm(aField({ key: 'a', sheet: wrong as ScoreSheet, type: 'scoreSheet' })),
    )

    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toContain(code)
  })
})
