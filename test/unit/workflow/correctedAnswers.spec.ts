import { describe, expect, it } from 'vitest'

import { correctedAnswers } from '../../../src/workflow/everyday/correctedAnswers.ts'

const save = (rev: number, changes: Record<string, unknown>) => ({ action: 'save', changes, rev })
const edit = (before: unknown, after: unknown) => ({ after, before })

describe('what was corrected', () => {
  const sent = { action: 'sendCorrected', changes: {}, rev: 9 }

  it('should be told from the return to the line that sent it back, in whatever order the lines come', () => {
    const lines = [
      sent,
      save(8, { diem: edit(5, 7), ghiChu: edit('a', 'b') }),
      save(7, { diem: edit(null, 5) }),
      { action: 'return', changes: {}, rev: 6 },
      save(5, { ten: edit('cũ', 'mới') }),
      { action: 'return', changes: {}, rev: 3 },
      save(10, { diem: edit(7, 9) }),
    ]

    expect(correctedAnswers(lines, sent)).toEqual({ diem: edit(null, 7), ghiChu: edit('a', 'b') })
  })

  it('should leave out what was changed back, and whatever is no answer', () => {
    const lines = [
      { action: 'return', changes: { fields: ['x'] }, rev: 6 },
      save(7, { bang: edit([{ a: 1 }], [{ a: 2 }]), fields: ['x', 'y'] }),
      save(8, { bang: edit([{ a: 2 }], [{ a: 1 }]) }),
      sent,
    ]

    expect(correctedAnswers(lines, sent)).toEqual({})
  })

  it('should be nothing for any other line', () => {
    const submitted = { action: 'submit', changes: {}, rev: 9 }

    expect(correctedAnswers([save(8, { diem: edit(5, 7) }), submitted], submitted)).toEqual({})
  })
})
