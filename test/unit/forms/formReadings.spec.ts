import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { fieldsOf } from '../../../src/forms/fieldsOf.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { mergeAnswers } from '../../../src/forms/mergeAnswers.ts'
import { prefillAnswers } from '../../../src/forms/prefillAnswers.ts'
import { summarizeAnswers } from '../../../src/forms/summarizeAnswers.ts'
import { toJsonSchema } from '../../../src/forms/toJsonSchema.ts'
import { aField, aForm, aFullForm } from './aForm.ts'

const answers = {
  agree: true,
  department: 'u1',
  fullName: 'Nguyễn Văn Mẫu',
  kind: 'b',
  proof: [{ id: 'f1', name: 'Quyết định.pdf', size: 1 }],
  quantity: 6,
  rows: [{ amount: 2, name: 'Cờ', price: 1_250_000 }],
  start: '2026-11-22',
  sworn: true,
  topics: ['a', 'c'],
}

describe('toJsonSchema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(toJsonSchema(aFullForm()))

  it('should be a schema that accepts right answers', () => {
    expect(validate(answers)).toBe(true)
    expect(judgeAnswers({ answers, context: {}, definition: aFullForm(), mode: 'submit' }).problems).toEqual(
      [],
    )
  })

  it.each([
    ['a missing answer', { ...answers, fullName: undefined }],
    ['an unknown field', { ...answers, stray: 1 }],
    ['a wrong type', { ...answers, quantity: '6' }],
    ['a number beyond its bounds', { ...answers, quantity: 11 }],
    ['no option', { ...answers, kind: 'z' }],
    ['a row without its name', { ...answers, rows: [{}] }],
    ['a declaration that was not made', { ...answers, sworn: false }],
  ])('should refuse %s', (_case, wrong) => {
    expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false)
  })
})

describe('summarizeAnswers', () => {
  it('should tell labels and texts by section', () => {
    const { computed } = judgeAnswers({ answers, context: {}, definition: aFullForm(), mode: 'draft' })
    const [section] = summarizeAnswers(aFullForm(), { ...computed, ...answers }, 'vi', { u1: 'Phòng Mẫu' })

    expect(section?.section).toBe('Phần một')
    expect(Object.fromEntries(section?.rows.map(({ label, text }) => [label, text]) ?? [])).toEqual({
      'Họ và tên': 'Nguyễn Văn Mẫu',
      'Số lượng': '6',
      'Trường agree': 'Có',
      'Trường department': 'Phòng Mẫu',
      'Trường double': '5.000.000',
      'Trường kind': 'Lựa chọn b',
      'Trường proof': 'Quyết định.pdf',
      'Trường rows': '1. Cờ – 2 – 1.250.000 đồng',
      'Trường start': '22/11/2026',
      'Trường sworn': 'Đã xác nhận',
      'Trường topics': 'Lựa chọn a; Lựa chọn c',
      'Trường total': '2.500.000',
    })
  })

  it('should speak English and leave empty sections out', () => {
    expect(summarizeAnswers(aFullForm(), { agree: false }, 'en')).toEqual([
      { rows: [{ label: 'Field agree', text: 'No' }], section: 'Part one' },
    ])
    expect(summarizeAnswers(aFullForm(), {}, 'en')).toEqual([])
  })

  it('should not fail on answers of a wrong type', () => {
    const odd = Object.fromEntries(fieldsOf(aFullForm()).map(({ key }) => [key, { odd: [1] }]))

    expect(summarizeAnswers(aFullForm(), odd, 'vi')).toEqual([])
  })
})

describe('mergeAnswers', () => {
  it('should keep what is absent, clear null and replace the rest', () => {
    const current = { a: 1, b: 2, c: [1] }

    expect(mergeAnswers(current, { b: null, c: [2], d: 4, e: undefined })).toEqual({ a: 1, c: [2], d: 4 })
    expect(current).toEqual({ a: 1, b: 2, c: [1] })
  })

  it('should pollute nothing', () => {
    const merged = mergeAnswers({}, JSON.parse('{"__proto__":{"isAdmin":true}}') as Record<string, unknown>)

    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
  })
})

describe('prefillAnswers', () => {
  it('should take the context first, then the default, and nothing of a wrong type', () => {
    const form = aForm(
      aField({ key: 'name', prefill: 'person.fullName', type: 'text' }),
      aField({ default: 'Mẫu', key: 'title', prefill: 'person.title', type: 'text' }),
      aField({ key: 'born', prefill: 'person.fullName', type: 'date' }),
      aField({ default: 3, key: 'count', type: 'number' }),
    )

    expect(prefillAnswers(form, { person: { fullName: 'Trần Thị Thử' } })).toEqual({
      count: 3,
      name: 'Trần Thị Thử',
      title: 'Mẫu',
    })
  })
})
