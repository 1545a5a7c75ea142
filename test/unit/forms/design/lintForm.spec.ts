import { describe, expect, it } from 'vitest'
import { shippedForms } from '../../../../src/definitions/forms/index.ts'
import { lintForm } from '../../../../src/forms/design/lintForm.ts'
import { nodeAtPath } from '../../../../src/forms/design/nodeAtPath.ts'
import { aField, aForm } from '../aForm.ts'

const options = [{ label: { vi: 'A', en: 'A' }, value: 'a' }]

describe('lintForm', () => {
  it.each(Object.values(shippedForms).map((form) => [form.key, form] as const))(
    'should have nothing against %s',
    (_key, form) => {
      expect(lintForm(form)).toEqual({ errors: [], warnings: [] })
    },
  )

  it.each([
    [
      'a formula with an unknown name',
      aForm(aField({ formula: 'ghost + 1', key: 'sum1', type: 'computed' })),
      'EXPRESSION_UNKNOWN_NAME',
    ],
    [
      'a circle',
      aForm(
        aField({ formula: 'b', key: 'a', type: 'computed' }),
        aField({ formula: 'a', key: 'b', type: 'computed' }),
      ),
      'FORM_CYCLE',
    ],
    [
      'a label left empty',
      aForm(aField({ key: 'a', label: { vi: '', en: '' }, type: 'text' })),
      'FORM_SHAPE',
    ],
  ])('should find %s', (_case, form, code) => {
    const { errors } = lintForm(form)

    expect(errors.map((problem) => problem.code)).toContain(code)
  })

  it.each([
    [
      'a required field that is never shown',
      aForm(aField({ key: 'a', required: true, type: 'text', visible: 'false' })),
      ['FORM_PAGE_UNREACHABLE', 'FORM_REQUIRED_NEVER_SHOWN'].slice(1),
    ],
    [
      'an option that there is not',
      aForm(
        aField({ key: 'k', options, type: 'choice' }),
        aField({ key: 'a', type: 'text', visible: 'k = "z"' }),
      ),
      ['FORM_NEVER_SHOWN'],
    ],
    ['a page without fields', aForm(), ['FORM_PAGE_EMPTY']],
  ])('should warn of %s', (_case, form, codes) => {
    expect(lintForm(form).warnings.map(({ code }) => code)).toEqual(codes)
  })

  it('should lead from a problem to its field', () => {
    const form = aForm(
      aField({ key: 'a', type: 'text' }),
      aField({
        columns: [aField({ formula: 'ghost', key: 'c', type: 'computed' })],
        key: 't',
        type: 'table',
      }),
    )
    const [problem] = lintForm(form).errors

    expect(nodeAtPath(form, problem?.path ?? '')).toEqual({ key: 'c', kind: 'column', table: 't' })
  })
})
