import { describe, expect, it } from 'vitest'

import { placeAfter } from '../../../../src/forms/design/placeAfter.ts'
import { aField, aForm } from '../aForm.ts'

describe('placeAfter', () => {
  const form = aForm(aField({ key: 'first', type: 'text' }), aField({ key: 'second', type: 'text' }))

  it('should put a field after the one that is selected', () => {
    expect(placeAfter(form, { key: 'first', kind: 'field' })).toEqual({ index: 1, section: 'section1' })
  })

  it('should put a field at the end of what is selected, and of the form when nothing is', () => {
    expect(placeAfter(form, { key: 'section1', kind: 'section' })).toEqual({ index: 2, section: 'section1' })
    expect(placeAfter(form, { key: 'page1', kind: 'page' })).toEqual({ index: 2, section: 'section1' })
    expect(placeAfter(form, null)).toEqual({ index: 2, section: 'section1' })
  })

  it('should find no place in a form without sections', () => {
    expect(placeAfter({ ...form, pages: [] }, null)).toBeNull()
  })
})
