import type * as z from 'zod'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { FieldDefinition, FormDefinition } from '../../../src/forms/types.ts'
import type { formDefinitionSchema } from '../../../src/forms/formDefinitionSchema.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { aField, aForm, aFullForm } from './aForm.ts'

const codesOf = (input: unknown) => {
  const parsed = parseFormDefinition(input)
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code)
}
const aText = (field: Partial<FieldDefinition>) => aField({ key: 'a', type: 'text', ...field })

describe('parseFormDefinition', () => {
  it('should accept a form with every type', () => {
    expect(parseFormDefinition(aFullForm())).toEqual({ definition: aFullForm(), ok: true })
  })

  it('should agree with the type', () => {
    expectTypeOf<z.infer<typeof formDefinitionSchema>>().toExtend<FormDefinition>()
    expectTypeOf<FormDefinition>().toExtend<z.infer<typeof formDefinitionSchema>>()
  })

  it('should keep texts in NFC', () => {
    const form = { ...aForm(), title: { vi: 'Biểu mẫu'.normalize('NFD'), en: 'Form' } }

    expect(parseFormDefinition(form)).toMatchObject({ definition: { title: { vi: 'Biểu mẫu' } }, ok: true })
  })

  it.each<[string, unknown, string]>([
    ['no object', 'x', 'FORM_SHAPE'],
    ['null', null, 'FORM_SHAPE'],
    ['an unknown property', { ...aForm(), colour: 'red' }, 'FORM_SHAPE'],
    ['a newer format', { ...aForm(), formatVersion: 2 }, 'FORM_TOO_NEW'],
    ['no page', { ...aForm(), pages: [] }, 'FORM_SHAPE'],
    ['a __proto__ key', JSON.parse('{"__proto__":{},"formatVersion":1}'), 'FORM_KEY_RESERVED'],
    ['too deep', JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`), 'FORM_TOO_DEEP'],
    [
      'too many fields',
      aForm(...Array.from({ length: 501 }, (_, i) => aText({ key: `f${i}` }))),
      'FORM_SHAPE',
    ],
    [
      'too many columns and fields',
      aForm(
        ...Array.from({ length: 490 }, (_, i) => aText({ key: `f${i}` })),
        aField({
          columns: Array.from({ length: 20 }, (_, i) => aText({ key: `c${i}` })),
          key: 'rows',
          type: 'table',
        }),
      ),
      'FORM_TOO_LARGE',
    ],
    ['a key twice', aForm(aText({}), aText({})), 'FORM_KEY_TWICE'],
    ['a field named as its section', aForm(aText({ key: 'section1' })), 'FORM_KEY_TWICE'],
    ['a bad key', aForm(aText({ key: 'Họ tên' })), 'FORM_KEY_INVALID'],
    ['a long key', aForm(aText({ key: 'a'.repeat(65) })), 'FORM_KEY_INVALID'],
    ...[
      'constructor',
      'prototype',
      '__proto__',
      'id',
      'rev',
      'state',
      '_status',
      'person',
      'today',
      'if',
    ].map((key): [string, unknown, string] => [`the key ${key}`, aForm(aText({ key })), 'FORM_KEY_RESERVED']),
    ['an unknown type', aForm(aText({ type: 'colour' })), 'FORM_FIELD_TYPE'],
    ['an inherited type', aForm(aText({ type: 'toString' })), 'FORM_FIELD_TYPE'],
    ['a choice without options', aForm(aText({ type: 'choice' })), 'FORM_OPTIONS'],
    ['a table without columns', aForm(aText({ type: 'table' })), 'FORM_COLUMNS'],
    [
      'a table in a table',
      aForm(aText({ columns: [aText({ type: 'table' })], type: 'table' })),
      'FORM_COLUMN_TYPE',
    ],
    ['a column twice', aForm(aText({ columns: [aText({}), aText({})], type: 'table' })), 'FORM_KEY_TWICE'],
    ['a computed field without formula', aForm(aText({ type: 'computed' })), 'FORM_FORMULA'],
    ['bounds upside down', aForm(aText({ max: 1, min: 2, type: 'number' })), 'FORM_LIMITS'],
    ['a length beyond the type', aForm(aText({ maxLength: 5_000 })), 'FORM_LIMITS'],
    ['a default of a wrong type', aForm(aText({ default: 1 })), 'FORM_DEFAULT'],
    ['a prefill from nowhere', aForm(aText({ prefill: 'process.env' })), 'FORM_PREFILL'],
    [
      'a formula with a syntax error',
      aForm(aText({ formula: '1 +', type: 'computed' })),
      'EXPRESSION_INVALID',
    ],
    ['a condition on an unknown field', aForm(aText({ visible: 'b = 1' })), 'EXPRESSION_UNKNOWN_NAME'],
    ['`value` outside of a rule', aForm(aText({ visible: 'value = 1' })), 'EXPRESSION_UNKNOWN_NAME'],
    ['a field that shows itself', aForm(aText({ visible: 'a = "x"' })), 'FORM_CYCLE'],
    [
      'formulas in a circle',
      aForm(
        aText({ formula: 'b + 1', type: 'computed' }),
        aField({ formula: 'a + 1', key: 'b', type: 'computed' }),
      ),
      'FORM_CYCLE',
    ],
    [
      'cells in a circle',
      aForm(aText({ columns: [aText({ formula: 'a + 1', type: 'computed' })], key: 'rows', type: 'table' })),
      'FORM_CYCLE',
    ],
  ])('should refuse %s', (_case, input, code) => {
    expect(codesOf(input)).toContain(code)
  })

  it('should tell where and what, in Vietnamese', () => {
    const parsed = parseFormDefinition(
      aForm(aText({ rules: [{ expression: 'b > 1', message: { vi: 'x', en: 'x' } }] })),
    )

    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          code: 'EXPRESSION_UNKNOWN_NAME',
          message: { vi: expect.stringContaining('“b”'), en: expect.stringContaining('“b”') },
          path: 'pages.0.sections.0.fields.0.rules.0.expression',
        },
      ],
    })
  })
})
