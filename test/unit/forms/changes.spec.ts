import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldDefinition, FormDefinition } from '../../../src/forms/types.ts'
import type { Severity } from '../../../src/forms/changes/change.ts'
import type { FieldMapping } from '../../../src/forms/changes/fieldMapping.ts'
import { classifyChanges } from '../../../src/forms/changes/classifyChanges.ts'
import { migrateAnswers } from '../../../src/forms/changes/migrateAnswers.ts'
import { suggestMapping } from '../../../src/forms/changes/suggestMapping.ts'
import { findFieldType } from '../../../src/forms/findFieldType.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { mergeAnswers } from '../../../src/forms/mergeAnswers.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { aSheet, fieldVectors } from '../../fixtures/fieldVectors.ts'
import { editsOf, fieldsIn, generatedForm, tidyValueFor } from '../../fixtures/generatedForms.ts'
import { aField, aForm, aFullForm } from './aForm.ts'

const options = (...values: string[]) => values.map((value) => ({ label: { vi: value, en: value }, value }))
const rule = (expression: string) => ({ expression, message: { vi: 'x', en: 'x' } })
const a = (type: string, more: Partial<FieldDefinition> = {}): FieldDefinition =>
  aField({ key: 'a', type, ...more })
const column = (type: string, more: Partial<FieldDefinition> = {}) =>
  a('table', { columns: [aField({ key: 'c', type, ...more })] })
const text = (vi: string) => ({ vi, en: vi })

describe('classifyChanges', () => {
  it('should find nothing where nothing changed', () => {
    expect(classifyChanges(aFullForm(), aFullForm())).toEqual({ changes: [], severity: 'safe' })
  })

  it.each<[string, FieldDefinition[], FieldDefinition[], Severity, string]>([
    ['a new label', [a('text')], [a('text', { label: text('Khác') })], 'safe', 'SHOWN_DIFFERENTLY'],
    ['a new default', [a('text')], [a('text', { default: 'x' })], 'safe', 'START_CHANGED'],
    ['a longer text', [a('text', { maxLength: 5 })], [a('text', { maxLength: 9 })], 'safe', 'LIMIT_WIDER'],
    [
      'a shorter text',
      [a('text', { maxLength: 9 })],
      [a('text', { maxLength: 5 })],
      'breaking',
      'LIMIT_NARROWER',
    ],
    ['a limit where there was none', [a('number')], [a('number', { max: 5 })], 'breaking', 'LIMIT_NARROWER'],
    ['a limit taken away', [a('number', { max: 5 })], [a('number')], 'safe', 'LIMIT_WIDER'],
    [
      'a limit taken away that the type has',
      [a('percent', { min: -5 })],
      [a('percent')],
      'breaking',
      'LIMIT_NARROWER',
    ],
    ['required', [a('text')], [a('text', { required: true })], 'breaking', 'NOW_REQUIRED'],
    [
      'required under a condition',
      [a('text', { required: true })],
      [a('text', { required: 'today = null' })],
      'breaking',
      'NOW_REQUIRED',
    ],
    ['no longer required', [a('text', { required: true })], [a('text')], 'safe', 'NO_LONGER_REQUIRED'],
    [
      'a condition to be seen',
      [a('text')],
      [a('text', { visible: 'today = null' })],
      'breaking',
      'VISIBLE_CHANGED',
    ],
    ['always seen', [a('text', { visible: 'today = null' })], [a('text')], 'safe', 'ALWAYS_SHOWN'],
    [
      'always seen and required',
      [a('text', { required: true, visible: 'today = null' })],
      [a('text', { required: true })],
      'breaking',
      'VISIBLE_CHANGED',
    ],
    ['a rule more', [a('text')], [a('text', { rules: [rule('value != "x"')] })], 'breaking', 'RULE_ADDED'],
    ['a rule less', [a('text', { rules: [rule('value != "x"')] })], [a('text')], 'safe', 'RULES_FEWER'],
    [
      'another formula',
      [a('computed', { formula: '1' })],
      [a('computed', { formula: '2' })],
      'breaking',
      'FORMULA_CHANGED',
    ],
    [
      'an option more',
      [a('choice', { options: options('x') })],
      [a('choice', { options: options('x', 'y') })],
      'safe',
      'OPTION_ADDED',
    ],
    [
      'an option less',
      [a('choice', { options: options('x', 'y') })],
      [a('choice', { options: options('x') })],
      'mapping',
      'OPTION_REMOVED',
    ],
    [
      'another source',
      [a('unit')],
      [
        a('unit', {
          source: { collection: 'units', filter: [{ equals: true, field: 'active' }], label: 'name' },
        }),
      ],
      'breaking',
      'SOURCE_CHANGED',
    ],
    ['a wider type', [a('text')], [a('longText')], 'safe', 'TYPE_WIDER'],
    ['a narrower type', [a('longText')], [a('text')], 'mapping', 'TYPE_CHANGED'],
    ['another type', [a('date')], [a('number')], 'mapping', 'TYPE_CHANGED'],
    [
      'a computed value to be typed in',
      [a('computed', { formula: '1' })],
      [a('number')],
      'breaking',
      'TYPE_CHANGED',
    ],
    [
      'a matrix row more',
      [a('matrix', { options: options('x'), rows: options('r') })],
      [a('matrix', { options: options('x'), rows: options('r', 's') })],
      'breaking',
      'ROWS_CHANGED',
    ],
    ['a field more', [], [a('text')], 'safe', 'FIELD_ADDED'],
    ['a required field more', [], [a('text', { required: true })], 'breaking', 'FIELD_ADDED_DUE'],
    ['a declaration more', [], [a('confirmation')], 'breaking', 'FIELD_ADDED_DUE'],
    ['a field less', [a('text')], [], 'mapping', 'FIELD_REMOVED'],
    ['a heading less', [a('heading')], [], 'safe', 'TEXT_REMOVED'],
    ['a result less', [a('computed', { formula: '1' })], [], 'breaking', 'RESULT_REMOVED'],
    [
      'a column less',
      [column('text')],
      [a('table', { columns: [aField({ key: 'd', type: 'text' })] })],
      'mapping',
      'FIELD_REMOVED',
    ],
    [
      'a column more',
      [column('text')],
      [a('table', { columns: [aField({ key: 'c', type: 'text' }), aField({ key: 'd', type: 'text' })] })],
      'safe',
      'FIELD_ADDED',
    ],
    [
      'a column that hides a field',
      [column('text')],
      [a('table', { columns: [aField({ key: 'c', type: 'text' }), aField({ key: 'a', type: 'text' })] })],
      'breaking',
      'FIELD_ADDED_DUE',
    ],
    ['a narrower column', [column('number')], [column('number', { max: 5 })], 'breaking', 'LIMIT_NARROWER'],
    [
      'points of a scoring table',
      [a('scoreSheet', { sheet: aSheet })],
      [a('scoreSheet', { sheet: { ...aSheet, cap: 50 } })],
      'breaking',
      'SHEET_CHANGED',
    ],
    [
      'words of a scoring table',
      [a('scoreSheet', { sheet: aSheet })],
      [
        a('scoreSheet', {
          sheet: { ...aSheet, columns: aSheet.columns.map((each) => ({ ...each, label: text('Khác') })) },
        }),
      ],
      'safe',
      'SHOWN_DIFFERENTLY',
    ],
  ])('should judge %s', (_case, old, next, severity, code) => {
    const { changes, severity: worst } = classifyChanges(aForm(...old), aForm(...next))

    expect(worst).toBe(severity)
    expect(changes[0]).toMatchObject({ code, severity })
    expect(changes[0]?.reason.vi).toMatch(/^\S.+\.$/)
  })

  it('should see a condition of a section as one of its fields, and name columns with their table', () => {
    const hidden = aForm(a('text'))
    if (hidden.pages[0]?.sections[0]) hidden.pages[0].sections[0].visible = 'today = null'

    expect(classifyChanges(aForm(a('text')), hidden).changes).toMatchObject([
      { code: 'VISIBLE_CHANGED', key: 'a' },
    ])
    expect(classifyChanges(aForm(column('text')), aForm(column('number'))).changes).toMatchObject([
      { key: 'a.c' },
    ])
  })

  it('should call a change of words alone one of layout', () => {
    expect(
      classifyChanges(aForm(a('text')), { ...aForm(a('text')), title: text('Tên mới') }).changes,
    ).toMatchObject([{ code: 'LAYOUT_CHANGED', severity: 'safe' }])
  })

  it(
    'should call nothing safe that makes a complete dossier incomplete, wrong or poorer',
    { timeout: 120_000 },
    () => {
      const properties: Partial<FieldDefinition>[] = [
        ...[
          { required: true },
          { required: false },
          { visible: undefined },
          { visible: 'true' },
          { rules: undefined },
        ],
        ...[
          { rules: [rule('value = null')] },
          { max: 3 },
          { max: undefined },
          { min: 1 },
          { min: undefined },
        ],
        ...[
          { maxLength: 3 },
          { maxLength: undefined },
          { maxItems: 1 },
          { maxItems: undefined },
          { minItems: 2 },
        ],
        ...[{ label: text('Tên mới') }, { options: options('a') }, { options: options('a', 'b', 'c', 'd') }],
        ...['text', 'longText', 'richText', 'number', 'score', 'choice', 'choices', 'date'].map((type) => ({
          type,
        })),
      ]
      const change = fc.record({
        at: fc.nat(9),
        isAdded: fc.nat(9),
        isRemoved: fc.nat(9),
        property: fc.constantFrom(...properties),
      })
      const scenario = generatedForm.chain((form) =>
        fc.tuple(
          fc.constant(form),
          fc.array(change, { maxLength: 2, minLength: 1 }),
          fc.array(editsOf(form, tidyValueFor), { maxLength: 6, minLength: 6 }),
        ),
      )
      let judged = 0
      fc.assert(
        fc.property(scenario, ([form, changes, fillings]) => {
          const next = changes.reduce<FormDefinition>(mutate, form)
          if (!parseFormDefinition(next).ok || classifyChanges(form, next).severity !== 'safe') return
          for (const edits of fillings) {
            const raw = edits.reduce(mergeAnswers, {})
            const before = judgeAnswers({ answers: raw, context: {}, definition: form, mode: 'submit' })
            if (before.problems.length > 0) continue
            judged += 1
            const after = judgeAnswers({
              answers: before.answers,
              context: {},
              definition: next,
              mode: 'submit',
            })
            expect(after.problems).toEqual([])
            expect(after.answers).toEqual(before.answers)
            expect(after.computed).toMatchObject(before.computed)
          }
        }),
        { numRuns: 4_000, seed: 7 },
      )
      expect(judged).toBeGreaterThan(500)
    },
  )
})

type Mutation = { at: number; isAdded: number; isRemoved: number; property: Partial<FieldDefinition> }

const mutate = (form: FormDefinition, { at, isAdded, isRemoved, property }: Mutation): FormDefinition => {
  const chosen = fieldsIn(form)[at % Math.max(1, fieldsIn(form).length)]?.key
  const added = aField({ key: `n${at}`, type: 'text', ...(property.type ? {} : property) })
  return {
    ...form,
    pages: form.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section, index) => ({
        ...section,
        fields: [
          ...section.fields.flatMap((field) => {
            if (field.key !== chosen) return [field]
            return isRemoved === 0 ? [] : [{ ...field, ...property }]
          }),
          ...(isAdded === 0 && index === 0 ? [added] : []),
        ],
      })),
    })),
  }
}

describe('migrateAnswers', () => {
  const old = aForm(
    aField({ key: 'name', label: text('Họ tên'), type: 'text' }),
    aField({ key: 'kind', options: options('x', 'y', 'z'), type: 'choice' }),
    aField({ key: 'amount', type: 'text' }),
    aField({
      columns: [aField({ key: 'job', type: 'text' }), aField({ key: 'result', type: 'text' })],
      key: 'rows',
      type: 'table',
    }),
  )
  const next = aForm(
    aField({ key: 'fullName', label: text('Họ  tên'), type: 'text' }),
    aField({ key: 'kind', options: options('x', 'w'), type: 'choice' }),
    aField({ key: 'amount', type: 'number' }),
    aField({
      columns: [aField({ key: 'task', label: text('Trường job'), type: 'longText' })],
      key: 'rows',
      type: 'table',
    }),
    aField({ formula: 'count(rows)', key: 'total', type: 'computed' }),
  )
  const answers = {
    amount: '12,5',
    kind: 'y',
    name: 'Trần Thị Thử',
    rows: [{ job: 'Tham mưu', result: 'Xong' }, { job: 'Tổng hợp' }],
  }
  const migrate = (mapping: FieldMapping[], given: Record<string, unknown> = answers) =>
    migrateAnswers({ answers: given, context: {}, from: old, mapping, to: next })
  const whole: FieldMapping[] = [
    { from: 'name', to: 'fullName' },
    { from: 'kind', to: 'kind', values: { y: 'w', z: null } },
    { convert: 'number', from: 'amount', to: 'amount' },
    { from: 'rows.job', to: 'rows.task' },
    { from: 'rows.result', to: null },
  ]

  it('should propose what is called the same and fits', () => {
    expect(suggestMapping(old, next)).toEqual([
      { from: 'name', to: 'fullName' },
      { from: 'rows.job', to: 'rows.task' },
    ])
  })

  it('should take everything over as mapped, and tell what it drops', () => {
    expect(migrate(whole)).toEqual({
      answers: {
        amount: 12.5,
        fullName: 'Trần Thị Thử',
        kind: 'w',
        rows: [{ task: 'Tham mưu' }, { task: 'Tổng hợp' }],
      },
      computed: { total: 2 },
      dropped: [{ path: 'rows.result', value: 'Xong' }],
      problems: [],
    })
    expect(migrate(whole, { kind: 'z' })).toMatchObject({
      answers: {},
      dropped: [{ path: 'kind', value: 'z' }],
    })
  })

  it.each<[string, FieldMapping[], [string, string][]]>([
    [
      'nothing is mapped',
      [],
      [
        ['MAPPING_MISSING', 'name'],
        ['MAPPING_MISSING', 'rows.job'],
        ['MAPPING_MISSING', 'rows.result'],
        ['FIELD_OPTION', 'kind'],
        ['FIELD_TYPE', 'amount'],
      ],
    ],
    [
      'two go to one',
      [...whole.filter(({ from }) => from !== 'amount'), { from: 'amount', to: 'fullName' }],
      [['MAPPING_TWICE', 'name']],
    ],
    [
      'it goes to a computed value',
      [...whole.filter(({ from }) => from !== 'name'), { from: 'name', to: 'total' }],
      [['MAPPING_MISSING', 'name']],
    ],
    [
      'a value cannot be converted to what is wanted',
      [
        ...whole.filter(({ from }) => from !== 'kind'),
        { from: 'kind', to: 'kind', values: { y: 'nothing' } },
      ],
      [['FIELD_OPTION', 'kind']],
    ],
  ])('should refuse when %s', (_case, mapping, problems) => {
    expect(migrate(mapping).problems.map(({ code, path }) => [code, path])).toEqual(problems)
  })

  it.each<[FieldMapping['convert'], string, unknown, unknown]>([
    ['text', 'number', 1_250_000, '1.250.000'],
    ['text', 'date', '2026-11-22', '22/11/2026'],
    ['text', 'choices', ['a', 'c'], 'Mục a; Mục c'],
    ['list', 'choice', 'a', ['a']],
    ['first', 'choices', ['c', 'a'], 'c'],
    ['number', 'text', '45,5', 45.5],
    ['number', 'text', 'nhiều', undefined],
  ])('should convert to %s from %s', (convert, type, value, expected) => {
    const from = aForm(a(type, fieldVectors[type]?.field))
    const wanted = { first: 'choice', list: 'choices', number: 'number', text: 'longText' }[convert ?? 'text']
    const to = aForm(a(wanted, fieldVectors[wanted]?.field ? { options: options('a', 'b', 'c') } : {}))
    const field = wanted.startsWith('choice') ? to : aForm(a(wanted))
    const moved = migrateAnswers({
      answers: { a: value },
      context: {},
      from,
      mapping: [{ convert, from: 'a', to: 'a' }],
      to: field,
    })

    expect(moved.problems).toEqual([])
    expect(moved.answers['a']).toEqual(expected)
    if (expected === undefined) expect(moved.dropped).toEqual([{ path: 'a', value }])
  })

  it('should take a form over to itself unchanged', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        generatedForm.chain((form) => fc.tuple(fc.constant(form), editsOf(form, tidyValueFor))),
        ([form, edits]) => {
          const before = judgeAnswers({
            answers: edits.reduce(mergeAnswers, {}),
            context: {},
            definition: form,
            mode: 'draft',
          })
          const moved = migrateAnswers({
            answers: before.answers,
            context: {},
            from: form,
            mapping: [],
            to: form,
          })

          expect(moved).toEqual({
            answers: before.answers,
            computed: before.computed,
            dropped: [],
            problems: [],
          })
          expect(
            Object.keys(moved.answers).every((key) =>
              fieldsIn(form).some((field) => field.key === key && findFieldType(field.type)?.isKeyed),
            ),
          ).toBe(true)
        },
      ),
      { numRuns: 500, seed: 8 },
    )
  })
})
