import { describe, expect, it } from 'vitest'

import { addressOf } from '../../../src/admin/form/addressOf.ts'

const ask = (...args: Parameters<typeof addressOf>) => {
  const url = new URL(addressOf(...args), 'http://x')
  return { path: url.pathname, query: Object.fromEntries(url.searchParams) }
}
const people = { collection: 'people', filter: [{ equals: 'u1', field: 'unit' }], label: 'fullName' }

describe('where records are asked for', () => {
  it('should be all that the source offers, page by page', () => {
    expect(ask(people, { page: 2 })).toEqual({
      path: '/api/people',
      query: { depth: '1', limit: '250', page: '2', sort: 'fullName', 'where[unit][equals]': 'u1' },
    })
  })

  it('should search by name within the filter, and without accents where that is kept', () => {
    expect(ask(people, { limit: 20, text: '  Lê Thị Đào ' }).query).toMatchObject({
      limit: '20',
      'where[or][0][fullName][contains]': 'Lê Thị Đào',
      'where[or][1][searchKey][contains]': 'le thi dao',
      'where[unit][equals]': 'u1',
    })
    const units = ask({ collection: 'units', label: 'name' }, { text: 'Nội vụ' }).query
    expect(Object.keys(units)).not.toContain('where[or][1][searchKey][contains]')
    expect(Object.keys(ask(people, { text: ' ' }).query).join()).not.toContain('[or]')
  })

  it('should be told by their unit where they are people, and be no more than those that fit', () => {
    const procedures = {
      among: { field: 'startableBy', values: ['employee', 'clerk'] },
      collection: 'procedures',
    }
    expect(ask({ ...procedures, label: 'title' }).query).toMatchObject({
      depth: '0',
      'where[startableBy][in]': 'employee,clerk',
    })
  })

  it('should find what answers name by the key that they keep', () => {
    expect(
      ask({ collection: 'units', label: 'name', value: 'key' }, { values: ['a', 'b'] }).query,
    ).toMatchObject({
      'where[and][0][key][in]': 'a,b',
    })
    expect(ask({ collection: 'units', label: 'name' }, { values: ['1'] }).query).toMatchObject({
      'where[and][0][id][in]': '1',
    })
  })
})
