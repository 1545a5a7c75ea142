import { describe, expect, it } from 'vitest'

import { messagesAt } from '../../../src/admin/form/messagesAt.ts'

const problems = [
  { message: 'Thiếu dòng.', path: 'rows' },
  { message: 'Sai ô.', path: 'rows.0.name' },
  { message: 'Sai ô.', path: 'rows.1.name' },
  { message: 'Khác.', path: 'rowsOfOthers' },
]

describe('messagesAt', () => {
  it('should tell what is wrong at a place and leave its parts to themselves', () => {
    expect(messagesAt(problems, 'rows')).toEqual(['Thiếu dòng.'])
    expect(messagesAt(problems, 'rows.1.name')).toEqual(['Sai ô.'])
    expect(messagesAt(problems, 'rows.2.name')).toEqual([])
  })

  it('should tell what is wrong in the whole, each sentence once', () => {
    expect(messagesAt(problems, 'rows', true)).toEqual(['Thiếu dòng.', 'Sai ô.'])
  })
})
