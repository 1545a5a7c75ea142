import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { fieldTypes } from '../../../src/forms/fieldTypes/index.ts'
import { findFieldType } from '../../../src/forms/findFieldType.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { toJsonSchema } from '../../../src/forms/toJsonSchema.ts'
import { fieldVectors } from '../../fixtures/fieldVectors.ts'
import { aField, aForm } from './aForm.ts'

const formOf = (type: string) => aForm(aField({ ...fieldVectors[type]?.field, key: 'x', type }))
const judge = (type: string, value: unknown, mode: 'draft' | 'submit') =>
  judgeAnswers({ answers: { x: value }, context: {}, definition: formOf(type), mode })
const pathsOf = (type: string, value: unknown, mode: 'draft' | 'submit') =>
  judge(type, value, mode).problems.map(({ path }) => path)
/** What JSON Schema has no words for: an order of two days, papers for points. */
const beyondSchema = ['FIELD_EVIDENCE', 'FIELD_PERIOD']

describe('The catalogue of field types', () => {
  it('should have right and wrong answers for every type', () => {
    expect(fieldTypes.map(({ type }) => type).sort()).toEqual(Object.keys(fieldVectors).sort())
  })

  it('should have at least 200 wrong answers', () => {
    const wrong = Object.values(fieldVectors).flatMap(({ ill, late }) => [...ill, ...late])

    expect(wrong.length).toBeGreaterThanOrEqual(200)
  })

  it('should only accept the answers of types that exist', () => {
    const names = fieldTypes.map(({ type }) => type)
    for (const { accepts } of fieldTypes) expect(names).toEqual(expect.arrayContaining(accepts))
  })
})

describe('What stands in a choice', () => {
  const value = 'Xuất sắc'
  const option = { label: { vi: value, en: 'Excellent' }, value }
  const form = aForm(
    aField({ key: 'one', options: [option], type: 'choice' }),
    aField({ key: 'many', options: [option], type: 'choices' }),
    aField({ key: 'rows', options: [option], rows: [{ ...option, value: 'a' }], type: 'matrix' }),
  )

  it('should be the option that is meant, however its letters are written', () => {
    const typed = value.normalize('NFD')
    const answers = { many: [typed, value], one: typed, rows: { a: typed } }

    expect(judgeAnswers({ answers, context: {}, definition: form, mode: 'submit' })).toMatchObject({
      answers: { many: [value], one: value, rows: { a: value } },
      problems: [],
    })
  })
})

describe('An empty list', () => {
  it.each(fieldTypes.filter(({ emptyValue }) => Array.isArray(emptyValue)).map(({ type }) => type))(
    'should be no answer of a %s that is required, as in JSON Schema',
    (type) => {
      const definition = aForm(aField({ ...fieldVectors[type]?.field, key: 'x', required: true, type }))
      const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(definition))
      const { problems } = judgeAnswers({ answers: { x: [] }, context: {}, definition, mode: 'submit' })

      expect(problems.map(({ code }) => code)).toEqual(['FIELD_REQUIRED'])
      expect(validate({ x: [] })).toBe(false)
    },
  )

  it.each(['choices', 'file', 'image', 'table'])(
    'should take an empty list of %s for no answer where none is required, whatever its least number',
    (type) => {
      const definition = aForm(
        aField({ ...fieldVectors[type]?.field, key: 'x', maxItems: 3, minItems: 2, type }),
      )
      const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(toJsonSchema(definition))
      const judged = judgeAnswers({ answers: { x: [] }, context: {}, definition, mode: 'submit' })

      expect([judged.answers, judged.problems]).toEqual([{}, []])
      expect(validate({ x: [] }), JSON.stringify(validate.errors)).toBe(true)
      const [one] = (fieldVectors[type]?.right[0] ?? []) as unknown[]
      expect(validate({ x: [one] })).toBe(false)
      expect(validate({ x: [one, one] })).toBe(type !== 'choices')
    },
  )
})

describe.each(Object.entries(fieldVectors))('%s', (type, { ill, late, right }) => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(
    toJsonSchema(formOf(type)),
  )
  const isValid = (value: unknown) => validate(JSON.parse(JSON.stringify({ x: value })))

  it('should be a sound definition', () => {
    expect(parseFormDefinition(formOf(type))).toMatchObject({ ok: true })
  })

  it.each(right.map((value) => [value]))('should accept %j in both modes, as JSON Schema does', (value) => {
    expect(judge(type, value, 'draft').problems).toEqual([])
    expect(judge(type, value, 'submit').problems).toEqual([])
    if (value !== undefined) expect(judge(type, value, 'submit').answers).toEqual({ x: value })
    expect(isValid(value), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each(right.map((value) => [value]))('should tell %j in both languages', (value) => {
    const fieldType = findFieldType(type)
    const field = aField({ ...fieldVectors[type]?.field, key: 'x', type })
    const textOf = (each: typeof field, of: unknown): string =>
      findFieldType(each.type)?.toText(of, each, 'vi', { names: {}, textOf }) ?? ''
    const texts = (['vi', 'en'] as const).map((language) =>
      fieldType?.toText(value, field, language, { names: {}, textOf }),
    )

    if (value !== undefined) for (const text of texts) expect(text).toMatch(/\S/)
    expect(texts.join()).not.toMatch(/undefined|NaN|\[object/)
  })

  if (ill.length > 0) {
    it.each(ill.map(({ at, value }) => [value, `x${at}`]))(
      'should refuse %j in both modes at %s',
      (value, path) => {
        expect(pathsOf(type, value, 'draft')).toContain(path)
        expect(pathsOf(type, value, 'submit')).toContain(path)
        expect(isValid(value)).toBe(false)
      },
    )
  }

  if (late.length > 0) {
    it.each(late.map(({ at, value }) => [value, `x${at}`]))(
      'should keep %j as a draft and refuse it at submission at %s',
      (value, path) => {
        expect(judge(type, value, 'draft')).toMatchObject({ answers: { x: value }, problems: [] })
        const { problems } = judge(type, value, 'submit')
        expect(problems.map((problem) => problem.path)).toEqual([path])
        const isBeyond = problems.every(({ code }) => beyondSchema.includes(code))
        if (!isBeyond) expect(isValid(value)).toBe(false)
      },
    )
  }

  it('should take null as no answer', () => {
    expect(judge(type, undefined, 'draft')).toMatchObject({ answers: {}, problems: [] })
    if (findFieldType(type)?.isKeyed) expect(judge(type, null, 'draft').answers).toEqual({})
  })
})
