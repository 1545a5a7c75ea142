import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormContext } from '../../../src/forms/types.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { aField, aForm, aFullForm } from './aForm.ts'

const definition = aFullForm()
const judge = (answers: unknown, mode: 'draft' | 'submit' = 'draft', context: FormContext = {}) =>
  judgeAnswers({ answers, context, definition, mode })
const complete = { fullName: 'Nguyễn Văn Mẫu', sworn: true }

describe('judgeAnswers', () => {
  it('should let a draft be incomplete and a submission not', () => {
    expect(judge({}).problems).toEqual([])
    expect(judge({}, 'submit').problems.map(({ message }) => message.vi)).toEqual([
      'Hãy nhập “Họ và tên”.',
      'Hãy xác nhận “Trường sworn”.',
    ])
    expect(judge(complete, 'submit').problems).toEqual([])
  })

  it('should name the label and the bounds', () => {
    const [problem] = judge({ ...complete, quantity: 11 }, 'submit').problems

    expect(problem).toMatchObject({
      code: 'FIELD_RANGE',
      message: { vi: '“Số lượng” phải là số từ 0 đến 10.', en: '“Quantity” must be a number from 0 to 10.' },
      path: 'quantity',
    })
  })

  it('should drop what is hidden', () => {
    const judgement = judge({ bonus: 5, extra: 'x', kind: 'a', quantity: 5 })

    expect(judgement.answers).toEqual({ kind: 'a', quantity: 5 })
    expect(judgement.visible).not.toContain('bonus')
    expect(judgement.visible).not.toContain('section2')
    expect(judge({ bonus: 5, extra: 'x', kind: 'b', quantity: 6 }).answers).toHaveProperty('bonus', 5)
    expect(judge({ extra: 'x', kind: 'b' }).visible).toEqual(expect.arrayContaining(['extra', 'section2']))
  })

  it('should not complain about what is hidden', () => {
    const hidden = aForm(
      aField({ key: 'a', type: 'yesNo' }),
      aField({ key: 'b', required: true, type: 'text', visible: 'a' }),
    )

    expect(
      judgeAnswers({ answers: { b: 7 }, context: {}, definition: hidden, mode: 'submit' }).problems,
    ).toEqual([])
  })

  it('should compute in the order of dependence, in rows and over them', () => {
    const rows = [
      { amount: 2, name: 'Cờ', price: 100 },
      { amount: 3, name: 'Giấy khen', price: 50 },
    ]
    const { answers, computed, readOnly } = judge({ rows })

    expect(computed).toEqual({ double: 700, rows: [{ lineTotal: 200 }, { lineTotal: 150 }], total: 350 })
    expect(answers).toEqual({ rows })
    expect(readOnly).toEqual(['total', 'double'])
  })

  it('should ignore what a client sends for a computed value', () => {
    expect(judge({ total: 1_000_000 })).toMatchObject({
      answers: {},
      computed: { total: null },
      problems: [],
    })
  })

  it('should give cells a path of their own', () => {
    const rows = [
      { amount: 'ba', name: 'Cờ' },
      { amount: 0, stray: 1 },
    ]

    expect(judge({ rows }).problems.map(({ code, path }) => [code, path])).toEqual([
      ['FIELD_TYPE', 'rows.0.amount'],
      ['UNKNOWN_FIELD', 'rows.1.stray'],
    ])
    expect(
      judge({ ...complete, rows: [{ amount: 0 }] }, 'submit').problems.map(({ code, path }) => [code, path]),
    ).toEqual([
      ['FIELD_REQUIRED', 'rows.0.name'],
      ['FIELD_RANGE', 'rows.0.amount'],
    ])
  })

  it('should judge conditions and rules', () => {
    expect(judge({ kind: 'a' }).required).toEqual(['fullName', 'proof', 'sworn'])
    expect(judge({ kind: 'c' }).required).not.toContain('proof')
    const late = judge({ ...complete, end: '2026-01-01', start: '2026-02-01' }, 'submit').problems
    expect(late).toEqual([
      { code: 'FIELD_RULE', message: { vi: expect.any(String), en: 'End first.' }, path: 'end' },
    ])
    expect(judge({ ...complete, end: '2026-03-01', start: '2026-02-01' }, 'submit').problems).toEqual([])
  })

  it('should see the context in conditions', () => {
    const form = aForm(
      aField({ key: 'a', readOnly: 'unit.isClosed', required: 'actor.role = "chief"', type: 'text' }),
    )
    const context = { actor: { role: 'chief' }, unit: { isClosed: true } }

    expect(judgeAnswers({ answers: {}, context, definition: form, mode: 'draft' })).toMatchObject({
      readOnly: ['a'],
      required: ['a'],
    })
  })

  it('should keep text in NFC and trimmed', () => {
    const { answers } = judge({
      fullName: `  ${'Nguyễn Thị Mẫu'.normalize('NFD')}\n`,
      story: 'một\r\nhai\u0000',
    })

    expect(answers).toEqual({ fullName: 'Nguyễn Thị Mẫu', story: 'một\nhai' })
  })

  it.each([
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{"isAdmin":true}}}',
    '{"rows":[{"__proto__":{"isAdmin":true}}]}',
    '{"prototype":1}',
    '{"toString":"x"}',
  ])('should refuse %s and pollute nothing', (json) => {
    const { answers, problems } = judge(JSON.parse(json))

    expect(problems[0]?.code).toBe('UNKNOWN_FIELD')
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    expect((answers as Record<string, unknown>).isAdmin).toBeUndefined()
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype)
  })

  it.each([
    ['no object', 'x'],
    ['a list', []],
    ['null', null],
    ['too deep', { rows: JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) }],
    ['too many values', { topics: Array.from({ length: 60_000 }, () => 'a') }],
    ['too long', { story: 'x'.repeat(2_000_001) }],
  ])('should refuse answers that are %s', (_case, answers) => {
    expect(judge(answers)).toMatchObject({ answers: {}, problems: [{ code: 'ANSWERS_INVALID' }] })
  })

  it('should be fast enough for a form of 500 fields', () => {
    const fields = Array.from({ length: 500 }, (_, index) => aField({ key: `f${index}`, type: 'text' }))
    const answers = Object.fromEntries(fields.map(({ key }) => [key, 'x']))

    expect(
      judgeAnswers({ answers, context: {}, definition: aForm(...fields), mode: 'submit' }).problems,
    ).toEqual([])
  })

  it('should never throw, and judge its own answers the same', { timeout: 60_000 }, () => {
    const keys = aFullForm().pages.flatMap(({ sections }) =>
      sections.flatMap(({ fields }) => fields.map(({ key }) => key)),
    )
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constantFrom('a', 'b', ' a ', '2026-01-01', true, ['a', 'a'], 6, -0),
      fc.array(
        fc.dictionary(
          fc.constantFrom('name', 'amount', 'price', 'lineTotal'),
          fc.oneof(fc.string(), fc.double()),
        ),
      ),
      fc.array(fc.record({ id: fc.string(), name: fc.string(), size: fc.nat() }), { maxLength: 3 }),
    )
    const answersOf = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), value),
    )
    const property = fc.property(
      answersOf,
      fc.constantFrom('draft' as const, 'submit' as const),
      (answers, mode) => {
        const first = judge(answers, mode)
        const second = judge(first.answers, mode)
        expect(second.answers).toEqual(first.answers)
        expect(second.computed).toEqual(first.computed)
        expect(second.visible).toEqual(first.visible)
      },
    )

    fc.assert(property, { numRuns: 300, seed: 2023 })
  })
})
