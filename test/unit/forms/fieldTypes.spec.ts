import { describe, expect, it } from 'vitest'
import type { FieldDefinition } from '../../../src/forms/types.ts'
import { fieldTypes } from '../../../src/forms/fieldTypes/index.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { aField, aForm } from './aForm.ts'

const options = ['a', 'b'].map((value) => ({ label: { vi: value, en: value }, value }))
const aFile = { id: 'f1', name: 'quyết định.pdf', size: 10 }
const columns = [aField({ key: 'amount', type: 'number' })]

type Case = { field?: Partial<FieldDefinition>; ill: unknown[]; late?: unknown[]; right: unknown[] }

/** `right` in both modes; `ill` refused in both; `late` kept as a draft and refused at submission. */
const cases: Record<string, Case> = {
  choice: { field: { options }, ill: ['z', 1, ['a']], right: ['a', 'b'] },
  choices: { field: { maxItems: 1, options }, ill: ['a', ['z'], [1]], late: [['a', 'b']], right: [['a']] },
  computed: { field: { formula: '1 + 1' }, ill: [], right: [undefined] },
  confirmation: { ill: ['true', 1], late: [false], right: [true] },
  date: { ill: ['22/11/2026', '2026-02-30', 20261122, {}], right: ['2026-02-28'] },
  file: {
    field: { maxItems: 1, maxSize: 20 },
    ill: ['f1', [{ id: 'f1' }], [{ ...aFile, size: -1 }], [{ ...aFile, id: 7 }], aFile],
    late: [[aFile, { ...aFile, id: 'f2' }], [{ ...aFile, size: 21 }]],
    right: [[aFile]],
  },
  heading: { ill: [], right: [undefined] },
  longText: { ill: [1, true, 'x'.repeat(50_001)], right: ['dòng một\n\ndòng hai'] },
  money: { ill: ['1.000', 1.5, 2 ** 60], late: [-1], right: [0, 1_490_000] },
  note: { ill: [], right: [undefined] },
  number: {
    field: { max: 10, min: 0 },
    ill: ['5', Number.NaN, [], true],
    late: [-1, 11],
    right: [0, 5.5, 10],
  },
  percent: { ill: ['50%'], late: [101, -1], right: [0, 99.5, 100] },
  person: { ill: [5, {}, 'có dấu', 'x'.repeat(65)], right: ['65a1b2c3', '0f8f-11'] },
  score: { field: { max: 40 }, ill: ['4'], late: [41, -1], right: [0, 39.5] },
  table: {
    field: { columns, maxItems: 2, minItems: 1 },
    ill: ['x', {}, [1], [null], [{ amount: 'x' }], [{ other: 1 }]],
    late: [[{}, {}, {}]],
    right: [[{ amount: 1 }], [{}, { amount: 2 }]],
  },
  text: {
    field: { maxLength: 5, minLength: 2 },
    ill: [1, {}, 'x'.repeat(2_001)],
    late: ['x', 'xxxxxx'],
    right: ['Đỗ A'],
  },
  unit: { ill: [5, ['u']], right: ['u-1'] },
  year: { ill: ['2026', 2026.5], late: [26, 3000], right: [1900, 2026] },
  yesNo: { ill: ['yes', 0, 1], right: [true, false] },
}

const judge = (type: string, value: unknown, mode: 'draft' | 'submit') => {
  const definition = aForm(aField({ ...cases[type]?.field, key: 'x', type }))
  return judgeAnswers({ answers: { x: value }, context: {}, definition, mode })
}

describe('The catalogue of field types', () => {
  it('should have a row of cases for every type', () => {
    expect(fieldTypes.map(({ type }) => type).sort()).toEqual(Object.keys(cases).sort())
  })
})

describe.each(Object.entries(cases))('%s', (type, { ill, late = [], right }) => {
  it.each(right.map((value) => [value]))('should accept %j in both modes', (value) => {
    expect(judge(type, value, 'draft').problems).toEqual([])
    expect(judge(type, value, 'submit').problems).toEqual([])
    if (value !== undefined) expect(judge(type, value, 'submit').answers).toEqual({ x: value })
  })

  if (ill.length > 0) {
    it.each(ill.map((value) => [value]))('should refuse %j in both modes', (value) => {
      const draft = judge(type, value, 'draft')
      expect(draft.problems.length).toBeGreaterThan(0)
      expect(draft.problems[0]?.path).toMatch(/^x/)
      expect(judge(type, value, 'submit').problems.length).toBeGreaterThan(0)
    })
  }

  if (late.length > 0) {
    it.each(late.map((value) => [value]))(
      'should keep %j as a draft and refuse it at submission',
      (value) => {
        expect(judge(type, value, 'draft')).toMatchObject({ answers: { x: value }, problems: [] })
        expect(judge(type, value, 'submit').problems).toHaveLength(1)
      },
    )
  }

  it('should take null as no answer', () => {
    expect(judge(type, undefined, 'draft')).toMatchObject({ answers: {}, problems: [] })
  })
})
