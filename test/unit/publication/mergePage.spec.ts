import { describe, expect, it } from 'vitest'

import { mergePage } from '../../../src/publication/mergePage.ts'

const first = { publishedOn: '2026-01-01', summary: null, title: 'Một' }
const second = { publishedOn: '2026-02-01', summary: 'Có', title: 'Hai' }

describe('a page that a procedure says anew', () => {
  it.each([
    { name: 'nobody touched it', current: first, kept: [] },
    { name: 'it was said already', current: second, kept: [] },
    { name: 'an editor changed the title', current: { ...first, title: 'Tựa' }, kept: ['title'] },
    { name: 'an editor wrote a summary', current: { ...first, summary: 'Riêng' }, kept: ['summary'] },
    {
      name: 'an editor emptied a summary that was always there',
      current: { ...second, summary: '' },
      kept: [],
    },
    {
      name: 'the database keeps days with a time and nothing as nothing',
      current: { publishedOn: '2026-01-01T00:00:00.000Z', title: 'Một' },
      kept: [],
    },
  ])('$name: keeps $kept', ({ current, kept }) => {
    const merged = mergePage(current, [first, second], second)
    expect(merged.kept).toEqual(kept)
    expect(Object.keys(merged.data)).toEqual(
      Object.keys(second).filter((key) => !kept.includes(key as never)),
    )
  })
})
