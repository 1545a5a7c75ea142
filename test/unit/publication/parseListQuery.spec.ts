import { describe, expect, it } from 'vitest'

import { isReference } from '../../../src/publication/isReference.ts'
import { listHref, pageLinks } from '../../../src/publication/pageLinks.ts'
import { parseListQuery } from '../../../src/publication/parseListQuery.ts'

describe('parseListQuery', () => {
  it('should read the query and the page', () => {
    expect(parseListQuery({ q: '  cải\tcách ', trang: '3' })).toEqual({ page: 3, search: 'cải cách' })
  })

  it.each(['0', '-1', '1e3', '2.5', 'abc', '', '99999', ' 2'])(
    'should begin at the first page for %j',
    (trang) => {
      expect(parseListQuery({ trang }).page).toBe(1)
    },
  )

  it('should take the first of repeated values and at most 100 characters', () => {
    expect(parseListQuery({ q: ['một', 'hai'] }).search).toBe('một')
    expect(parseListQuery({ q: 'x'.repeat(500) }).search).toHaveLength(100)
    expect(parseListQuery({})).toEqual({ page: 1, search: '' })
  })

  it('should leave no half character at the cut', () => {
    expect(parseListQuery({ q: `${'x'.repeat(99)}😀` }).search).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('pageLinks', () => {
  it('should give none for one page', () => {
    expect(pageLinks({ page: 1, path: '/x', search: '', totalPages: 1 })).toEqual([])
  })

  it('should show the ends and the neighbours', () => {
    const links = pageLinks({ page: 10, path: '/x', search: 'a&b', totalPages: 20 })

    expect(links.map((link) => link.page)).toEqual([1, 8, 9, 10, 11, 12, 20])
    expect(links.find((link) => link.isCurrent)?.href).toBe('/x?q=a%26b&trang=10')
  })

  it('should keep the first page without a number', () => {
    expect(listHref('/x', '', 1)).toBe('/x')
  })
})

describe('isReference', () => {
  it.each(['abc-123', '65f0c2a1b2c3d4e5f6a7b8c9'])('should take %s', (value) => {
    expect(isReference(value)).toBe(true)
  })

  it.each(['', '-a', '../x', "a'b", 'a b', 'x'.repeat(161), 'đào', 'a\n'])('should refuse %j', (value) => {
    expect(isReference(value)).toBe(false)
  })
})
