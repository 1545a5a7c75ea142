import { describe, expect, it } from 'vitest'

import { withPermissions } from '../../../src/admin/form/withPermissions.ts'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { aField, aForm } from '../forms/aForm.ts'

const form = aForm(aField({ key: 'a', type: 'text' }), aField({ key: 'b', readOnly: true, type: 'text' }))
form.pages[0]?.sections.push({
  fields: [aField({ key: 'c', type: 'text' })],
  key: 'section2',
  title: { vi: 'Phần hai', en: 'Part two' },
})
const judgement = judgeAnswers({ answers: { a: 'x' }, context: {}, definition: form, mode: 'draft' })

describe('what the step lets somebody do with the fields of a form', () => {
  it('should be everything that the form allows when nothing is said', () => {
    expect(withPermissions(form, judgement, {})).toBe(judgement)
  })

  it('should close, hide and require, and hide a section in which nothing is left', () => {
    const seen = withPermissions(form, judgement, { a: 'read', b: 'required', c: 'hidden' })
    expect(seen.readOnly).toEqual(['b', 'a'])
    expect(seen.required).toEqual(['b'])
    expect(seen.visible).toEqual(['section1', 'a', 'b'])
    expect(seen.answers).toEqual({ a: 'x' })
  })

  it('should open nothing that the form closes', () => {
    expect(withPermissions(form, judgement, { a: 'write', b: 'write', c: 'write' })).toMatchObject({
      readOnly: ['b'],
      visible: judgement.visible,
    })
  })
})
