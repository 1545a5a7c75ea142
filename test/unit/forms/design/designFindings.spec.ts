import { describe, expect, it } from 'vitest'
import { shippedForms } from '../../../../src/definitions/forms/index.ts'
import { designFindings } from '../../../../src/forms/design/designFindings.ts'
import { nodeAtPath } from '../../../../src/forms/design/nodeAtPath.ts'
import { aField, aForm } from '../aForm.ts'

describe('designFindings', () => {
  it.each(Object.values(shippedForms).map((form) => [form.key, form] as const))(
    'should have nothing against %s',
    (_key, form) => {
      expect(designFindings(form)).toEqual({ errors: [], isWhole: true, warnings: [] })
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
    const { errors } = designFindings(form)

    expect(errors.map((problem) => problem.code)).toContain(code)
  })

  it('should tell what is sound in form and still never shown, by whether it may be published', () => {
    const form = aForm(
      aField({ key: 'k', type: 'text' }),
      aField({ key: 'a', required: true, type: 'text', visible: 'false' }),
    )
    const { errors, isWhole, warnings } = designFindings(form)

    expect(isWhole).toBe(true)
    expect([...errors, ...warnings].map(({ path }) => path)).toContain('pages.0.sections.0.fields.1')
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
    const [problem] = designFindings(form).errors

    expect(nodeAtPath(form, problem?.path ?? '')).toEqual({ key: 'c', kind: 'column', table: 't' })
  })
})
