import { describe, expect, it } from 'vitest'

import { optionOf } from '../../../src/admin/form/optionOf.ts'

const people = { collection: 'people', label: 'fullName' }

describe('a record to choose', () => {
  it('should be told from others of its name', () => {
    const doc = {
      fullName: 'Lê Văn An',
      id: 'p1',
      position: 'Chuyên viên',
      unit: { id: 'u1', name: 'Phòng Kinh tế' },
    }
    expect(optionOf(people, doc)).toEqual({ label: 'Lê Văn An – Chuyên viên – Phòng Kinh tế', value: 'p1' })
  })

  it('should not show the id of a unit that was not read with it', () => {
    expect(optionOf(people, { fullName: 'Lê Văn An', id: 'p1', unit: 'u1' }).label).toBe('Lê Văn An')
  })
})
