import { describe, expect, it } from 'vitest'

import { ownWordsFor } from '../../../src/shared/ownWordsFor.ts'

describe('refusals that Payload knows in English alone', () => {
  it.each([
    'The following path cannot be queried: email',
    'Token is either invalid or has expired.',
    'Missing email.',
  ])('says “%s” in both languages', (message) => {
    expect(ownWordsFor(message, 'vi')).toMatch(/[ạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏõốồổỗộớờởỡợụủũứừửữựđ]/)
    expect(ownWordsFor(message, 'en')).not.toBe(ownWordsFor(message, 'vi'))
  })

  it('leaves the others as they are', () => {
    expect(ownWordsFor('Không tìm thấy', 'vi')).toBe('Không tìm thấy')
  })
})
