import { describe, expect, it } from 'vitest'

import { todoQuery } from '../../../src/services/todo/todoQuery.ts'

const nothing = { collection: null, limit: 20, page: 1, text: '', view: 'mine' }

describe('todoQuery', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['nothing asked for is one’s own work', {}, {}],
    ['text as it comes in addresses', { limit: '5', page: '2' }, { limit: 5, page: 2 }],
    ['empty text is no filter', { collection: '', page: '', q: ' ' }, {}],
    ['decomposed letters', { q: 'Quá hạn'.normalize('NFD') }, { text: 'Quá hạn' }],
    [
      'a list and a collection',
      { collection: 'cases', view: 'copies' },
      { collection: 'cases', view: 'copies' },
    ],
  ])('reads %s', (_case, given, expected) => {
    expect(todoQuery(given)).toEqual({ ...nothing, ...expected })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no list', { view: 'everything' }, 'view'],
    ['no collection that moves', { collection: 'users' }, 'collection'],
    ['page zero', { page: '0' }, 'page'],
    ['no number', { page: 'x' }, 'page'],
    ['half a page', { page: '1.5' }, 'page'],
    ['too many lines', { limit: '101' }, 'limit'],
    ['beyond the thousandth line', { limit: '100', page: '11' }, 'page'],
    ['a long text', { q: 'x'.repeat(201) }, 'q'],
  ])('refuses %s with its place', (_case, given, path) => {
    expect(() => todoQuery(given)).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ path })], status: 422 }),
    )
  })
})
