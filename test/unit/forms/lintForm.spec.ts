import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldDefinition, FormDefinition } from '../../../src/forms/types.ts'
import { findAbsentFields } from '../../../src/forms/lint/findAbsentFields.ts'
import { lintForm } from '../../../src/forms/lint/lintForm.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { mergeAnswers } from '../../../src/forms/mergeAnswers.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import { usagesOf } from '../../../src/forms/usagesOf.ts'
import { shippedForms } from '../../../src/definitions/forms/index.ts'
import { editsOf, fieldsIn, generatedForm, valueFor } from '../../fixtures/generatedForms.ts'
import { aField, aForm, aFullForm } from './aForm.ts'

const options = ['x', 'y'].map((value) => ({ label: { vi: value, en: value }, value }))
const kind = aField({ key: 'kind', options, type: 'choice' })
const amount = aField({ key: 'amount', type: 'number' })
const shown = (visible: string, more: Partial<FieldDefinition> = {}) =>
  aField({ key: 'a', required: true, type: 'text', visible, ...more })
const codesOf = (form: FormDefinition) => lintForm(form).map(({ code, severity }) => `${severity} ${code}`)

describe('lintForm', () => {
  it.each(shippedForms.map((form) => [form.key, form] as const))(
    'should find nothing in %s',
    (_key, form) => {
      expect(lintForm(form)).toEqual([])
    },
  )

  it.each<[string, FieldDefinition[]]>([
    ['false', [shown('false')]],
    ['a value of no option', [kind, shown('kind = "z"')]],
    ['two values at once', [amount, kind, shown('kind = "x" and kind = "y"')]],
    ['a value that is excluded', [kind, shown('kind = "x" and kind != "x"')]],
    ['an empty interval', [amount, shown('amount > 5 and (amount < 3)')]],
    ['an open interval', [amount, shown('amount > 5 and 5 >= amount')]],
    ['a number outside of an interval', [amount, shown('amount = 1 and amount > 3')]],
    ['neither of two', [kind, shown('kind = "p" or kind = "q"')]],
    [
      'a field that is never there',
      [aField({ key: 'gone', type: 'yesNo', visible: 'false' }), shown('gone = true')],
    ],
    [
      'a switch that is never there',
      [aField({ key: 'gone', type: 'yesNo', visible: 'false' }), shown('gone')],
    ],
  ])('should find a required field that is never shown: %s', (_case, fields) => {
    expect(codesOf(aForm(...fields))).toContain('error LINT_REQUIRED_HIDDEN')
  })

  it.each<[string, FieldDefinition[]]>([
    ['an option', [kind, shown('kind = "x"')]],
    ['one of two', [kind, shown('kind = "x" or kind = "z"')]],
    ['an interval of one', [amount, shown('amount >= 5 and amount <= 5')]],
    ['nothing is known', [amount, shown('amount * 0 = 1')]],
    [
      'a field that is not there',
      [aField({ key: 'gone', type: 'text', visible: 'false' }), shown('gone = null')],
    ],
    [
      'what a field that is not there is not',
      [aField({ key: 'gone', type: 'text', visible: 'false' }), shown('gone != "x"')],
    ],
  ])('should let stand what may be shown: %s', (_case, fields) => {
    expect(codesOf(aForm(...fields)).filter((code) => code.startsWith('error'))).toEqual([])
  })

  it.each<[string, FieldDefinition[], string]>([
    ['a number beside a text', [amount, shown('amount = "5"')], 'error LINT_TYPES'],
    [
      'a text that is multiplied',
      [kind, aField({ formula: 'kind * 2', key: 'a', type: 'computed' })],
      'error LINT_TYPES',
    ],
    [
      'a day beside a text of a day',
      [aField({ key: 'd', type: 'date' }), shown('d > date("2026-01-01")')],
      'error LINT_TYPES',
    ],
    ['a number where a condition should be', [amount, shown('amount')], 'error LINT_NO_CONDITION'],
    ['a sum where a condition should be', [amount, shown('amount + 1')], 'error LINT_NO_CONDITION'],
    ['a condition on who looks', [shown('actor.name = "x"')], 'error LINT_READER'],
    [
      'a formula over who looks',
      [aField({ formula: 'actor.name', key: 'a', type: 'computed' })],
      'error LINT_READER',
    ],
    ['a field nobody sees', [shown('false', { required: false })], 'warning LINT_NEVER_SHOWN'],
    ['an empty page', [], 'error LINT_PAGE_EMPTY'],
    ['a page nobody sees', [shown('false')], 'error LINT_PAGE_EMPTY'],
    ['options of a text', [aField({ key: 'a', options, type: 'text' })], 'warning LINT_UNUSED'],
  ])('should find %s', (_case, fields, code) => {
    const form = aForm(...fields)

    expect(parseFormDefinition(form)).toMatchObject({ ok: true })
    expect(codesOf(form)).toContain(code)
  })

  it.each<[string, string, string[]]>([
    ['a number beside a text', 'amount = "5"', ['error LINT_TYPES']],
    ['no condition', 'amount + 1', ['error LINT_NO_CONDITION']],
    ['who looks', 'actor.name = "x"', ['error LINT_READER']],
    ['a sound condition', 'amount > 1', []],
  ])('should ask of the condition of a section what it asks of a field: %s', (_case, visible, codes) => {
    const form = aForm(amount)
    const [page] = form.pages
    const [first] = page?.sections ?? []
    if (!page || !first) throw new Error('A form begins with a section')
    const fields = [aField({ key: 'b', type: 'text' })]
    page.sections.push({ ...first, fields, key: 'section2', visible })

    expect(codesOf(form)).toEqual(codes)
    if (codes.length > 0) expect(lintForm(form)[0]?.path).toBe('pages.0.sections.1.visible')
  })

  it('should find a required column that no row can ever show', () => {
    const columns = [
      kind,
      shown('kind = "x"'),
      shown('kind = "z"', { key: 'b' }),
      shown('b != null', { key: 'c', required: false }),
    ]
    // The field of the form with the name of the column is another one.
    const outer = { ...kind, options: [{ label: { vi: 'z', en: 'z' }, value: 'z' }] }
    const form = aForm(outer, aField({ columns, key: 'rows', type: 'table' }))

    expect(parseFormDefinition(form)).toMatchObject({ ok: true })
    expect(lintForm(form).map(({ code, path }) => `${code} ${String(path)}`)).toEqual([
      'LINT_REQUIRED_HIDDEN pages.0.sections.0.fields.1.columns.2',
      'LINT_NEVER_SHOWN pages.0.sections.0.fields.1.columns.3',
    ])
  })

  it('should be certain of every field that it calls never shown', { timeout: 120_000 }, () => {
    const literal = fc.constantFrom('"a"', '"b"', '"z"', '5', '0', 'true', 'null')
    const atom = fc
      .tuple(fc.constantFrom('f0', 'f1'), fc.constantFrom('=', '!=', '>', '<', '>=', '<='), literal)
      .map(([name, op, value]) => `${name} ${op} ${value}`)
    const condition = fc
      .tuple(atom, fc.constantFrom('and', 'or'), atom, fc.constantFrom('and', 'or'), atom)
      .map(([a, x, b, y, c]) => `(${a} ${x} ${b}) ${y} ${c}`)
    const scenario = generatedForm
      .filter((form) => fieldsIn(form).length >= 4)
      .chain((form) =>
        fc.tuple(
          fc.constant(form),
          fc.array(condition, { maxLength: 2, minLength: 2 }),
          fc.array(editsOf(form, valueFor), { maxLength: 8, minLength: 8 }),
        ),
      )
    let absentFields = 0
    fc.assert(
      fc.property(scenario, ([form, conditions, fillings]) => {
        const [section] = form.pages[0]?.sections ?? []
        const all = section?.fields ?? []
        const fields = all.map((field, index) =>
          index >= all.length - 1 && index > 1 ? { ...field, visible: conditions[0] } : field,
        )
        const sections = form.pages[0]?.sections ?? []
        const next: FormDefinition = {
          ...form,
          pages: [
            {
              ...(form.pages[0] as FormDefinition['pages'][number]),
              sections: sections.map((each, index) =>
                index === 0 ? { ...each, fields } : { ...each, visible: conditions[1] },
              ),
            },
          ],
        }
        if (!parseFormDefinition(next).ok) return
        const absent = findAbsentFields(next)
        absentFields += absent.size
        for (const edits of fillings) {
          const { visible } = judgeAnswers({
            answers: edits.reduce(mergeAnswers, {}),
            context: {},
            definition: next,
            mode: 'draft',
          })
          expect(visible.filter((key) => absent.has(key))).toEqual([])
        }
      }),
      { numRuns: 1_500, seed: 9 },
    )
    expect(absentFields).toBeGreaterThan(50)
  })
})

describe('usagesOf', () => {
  it('should name the conditions, rules and formulas that read a field', () => {
    const pathsOf = (key: string) => usagesOf(aFullForm(), key).map((usage) => usage.key)

    expect(pathsOf('quantity')).toEqual(['bonus'])
    expect(pathsOf('kind')).toEqual(['section2', 'proof'])
    expect(pathsOf('start')).toEqual(['end'])
    expect(pathsOf('rows')).toEqual(['total'])
    expect(pathsOf('rows.lineTotal')).toEqual(['total'])
    expect(pathsOf('rows.amount')).toEqual(['rows.price', 'rows.lineTotal'])
    expect(pathsOf('total')).toEqual(['double', 'double'])
    expect(pathsOf('story')).toEqual([])
  })
})
