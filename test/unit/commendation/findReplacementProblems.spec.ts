import { describe, expect, it } from 'vitest'

import { findReplacementProblems } from '../../../src/commendation/findReplacementProblems.ts'

const here = { id: 'here', isActive: true, name: 'Ông Ở Lại' }
const gone = { id: 'gone', isActive: false, name: 'Bà Đã Nghỉ' }
const signed = (user: string, capacity: 'secretary' | 'teller' = 'teller') => ({
  at: '2026-11-30T01:00:00.000Z',
  capacity,
  name: user,
  user,
})
const problems = (after: string[], signatures = [signed('here')]) =>
  findReplacementProblems({ after, before: [here, gone], signatures }).map(({ message }) => message.vi)

describe('findReplacementProblems', () => {
  it('should let somebody take the place of a teller who is out of use and has not signed', () => {
    expect(problems(['here', 'new'])).toEqual([])
    expect(problems(['here', 'new'], [])).toEqual([])
  })

  it('should put aside nobody who works here, and strike out no signature', () => {
    expect(problems(['new', 'gone'], [])).toEqual([
      'Ông Ở Lại vẫn đang làm việc nên phải tự ký; chỉ thay người có tài khoản đã ngừng sử dụng.',
    ])
    expect(problems(['here', 'new'], [signed('gone')])).toEqual([
      'Bà Đã Nghỉ đã ký biên bản nên không thay được.',
    ])
    expect(problems(['gone', 'here'])).toEqual(['Chưa có ai được thay; hãy chọn người kiểm phiếu mới.'])
  })
})
