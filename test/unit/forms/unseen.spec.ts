import { describe, expect, it } from 'vitest'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { judgeUnseen } from '../../../src/forms/sections/judgeUnseen.ts'
import { withUnseen } from '../../../src/forms/sections/withUnseen.ts'
import type { Answers } from '../../../src/forms/types.ts'
import { aField, aForm } from './aForm.ts'

const form = aForm(
  aField({ key: 'diemDonVi', type: 'number' }),
  aField({ key: 'diemTu', type: 'number' }),
  aField({ formula: 'diemDonVi + diemTu', key: 'tong', type: 'computed' }),
  aField({ formula: 'tong * 2', key: 'gapDoi', type: 'computed' }),
  aField({ formula: 'diemTu * 2', key: 'rieng', type: 'computed' }),
  aField({ key: 'giaiTrinh', type: 'text', visible: 'gapDoi > 10' }),
  aField({ key: 'canCu', readOnly: 'diemDonVi > 3', required: 'diemDonVi > 4', type: 'text' }),
  aField({
    columns: [
      aField({ key: 'ten', type: 'text' }),
      aField({ key: 'heSo', type: 'number', visible: 'diemDonVi > 3' }),
      aField({ formula: 'if heSo = null then 0 else heSo * diemDonVi', key: 'diem', type: 'computed' }),
    ],
    key: 'bang',
    type: 'table',
  }),
)
const all: Answers = { bang: [{ heSo: 2, ten: 'A' }], canCu: 'x', diemDonVi: 5, diemTu: 4, giaiTrinh: 'Vì' }
const seen: Answers = { bang: [{ heSo: 2, ten: 'A' }], canCu: 'x', diemTu: 4, giaiTrinh: 'Vì' }
const judge = (answers: Answers) => judgeAnswers({ answers, context: {}, definition: form, mode: 'draft' })
const unseenOf = (hidden: string[], answers = all) =>
  judgeUnseen({ answers, context: {}, definition: form, hidden })

describe('what follows from answers that somebody does not see', () => {
  it('should be nothing when everything is seen, or nothing depends on what is not', () => {
    expect(unseenOf([])).toEqual({})
    expect(unseenOf(['giaiTrinh'])).toEqual({})
  })

  it('should name what depends on them, directly or by way of others, and nothing of themselves', () => {
    expect(Object.keys(unseenOf(['diemDonVi'])).sort()).toEqual([
      'bang',
      'canCu',
      'gapDoi',
      'giaiTrinh',
      'tong',
    ])
    expect(JSON.stringify(unseenOf(['diemDonVi']))).not.toContain('diemDonVi')
  })

  it('should stand in the browser as the server judged it with all of them', () => {
    const alone = judge(seen)
    expect(alone.computed).not.toHaveProperty('tong', 9)
    expect(alone.visible).not.toContain('giaiTrinh')

    const corrected = withUnseen(alone, unseenOf(['diemDonVi']))
    const whole = judge(all)
    expect(corrected.computed).toEqual(whole.computed)
    expect(corrected.tables).toEqual(whole.tables)
    for (const list of ['readOnly', 'required', 'visible'] as const) {
      expect([...corrected[list]].sort()).toEqual([...whole[list]].sort())
    }
  })

  it('should leave what this person types to be worked out at once', () => {
    const typed = withUnseen(judge({ ...seen, diemTu: 6 }), unseenOf(['diemDonVi']))
    expect(typed.computed).toMatchObject({ rieng: 12, tong: 9 })
  })

  it('should judge rows that came since by what this person sees', () => {
    const bang = [{ heSo: 2, ten: 'A' }, { ten: 'B' }]
    const typed = withUnseen(judge({ ...seen, bang }), unseenOf(['diemDonVi']))
    expect(typed.tables['bang']?.rows).toHaveLength(2)
  })

  it('should hold for a section whose condition is not seen', () => {
    const [page] = form.pages
    const [section] = page?.sections ?? []
    if (!page || !section) throw new Error('no section')
    const other = {
      ...section,
      fields: [aField({ key: 'phu', type: 'text' })],
      key: 'phan2',
      visible: 'diemDonVi > 3',
    }
    const definition = { ...form, pages: [{ ...page, sections: [section, other] }] }
    const unseen = judgeUnseen({ answers: all, context: {}, definition, hidden: ['diemDonVi'] })
    expect(unseen['phan2']?.visible).toBe(true)
    expect(unseen['phu']?.visible).toBe(true)
  })
})
