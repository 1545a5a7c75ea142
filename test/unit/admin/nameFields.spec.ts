import { expect, it } from 'vitest'

import { nameFields } from '../../../src/admin/actions/nameFields.ts'

it('should name the fields that a step requires, and leave everything else as it is said', () => {
  const message = 'Mục này phải được điền trước khi chuyển bước.'
  const item = (code: string, path?: string) => ({ code, message, ...(path ? { path } : {}) })
  const failure = {
    items: [
      item('FIELD_REQUIRED', 'answers.ngayBinhXet'),
      item('FIELD_REQUIRED', 'answers.khac'),
      item('FIELD_REQUIRED', 'data.number'),
      item('REQUIRED', 'answers.ngayBinhXet'),
      item('CONDITION_NOT_MET'),
    ],
    status: 422,
  }

  const named = nameFields(failure, { ngayBinhXet: 'Ngày họp bình xét' })

  expect(named.items.map((each) => each.message)).toEqual([
    `Ngày họp bình xét: ${message}`,
    ...Array.from({ length: 4 }, () => message),
  ])
})
