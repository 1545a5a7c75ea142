import { describe, expect, it } from 'vitest'

import { wordsOfLine } from '../../../src/services/dossiers/wordsOfLine.ts'
import { aWorkflow } from '../workflow/aWorkflow.ts'

const names = new Map([['6b0e00866a2f8c96a51b3f06', 'Hoàng Thông Xanh']])
const wordsOf = (changes: unknown) =>
  Object.fromEntries(
    Object.entries(wordsOfLine(changes, aWorkflow(), names)).map(([key, { vi }]) => [key, vi]),
  )

describe('wordsOfLine', () => {
  it('should name the people, the steps and the fields that were given with an action', () => {
    expect(wordsOf({ data: { mentions: ['6b0e00866a2f8c96a51b3f06'] } })).toEqual({
      '6b0e00866a2f8c96a51b3f06': 'Hoàng Thông Xanh',
    })
    expect(wordsOf({ data: { fields: ['ketQua'], to: 'open' } })).toEqual({ open: 'Mới lập' })
    expect(wordsOf({ data: { day: '2026-03-01', number: '12/QĐ' } })).toEqual({ day: 'Ngày', number: 'Số' })
  })

  it('should have nothing to say of what people typed, of saved answers and of nothing', () => {
    expect(wordsOf({ data: { user: 'nobody' } })).toEqual({})
    expect(wordsOf({ ketQua: { after: 'open', before: null } })).toEqual({})
    expect(wordsOf(null)).toEqual({})
  })
})
