import { describe, expect, it } from 'vitest'

import { refuseUnknownReferences } from '../../../hooks/refuseUnknownReferences.ts'

const there = 'a'.repeat(24)
const gone = 'b'.repeat(24)
const relationship = (name: string, hasMany = false) => ({
  hasMany,
  name,
  relationTo: 'units',
  type: 'relationship',
})
const flattenedFields = [
  { name: 'title', type: 'text' },
  relationship('unit'),
  relationship('members', true),
  { flattenedFields: [relationship('unit')], name: 'rows', type: 'array' },
  { flattenedFields: [relationship('unit')], name: 'place', type: 'group' },
]

/** What is refused of a document that is sent, as code and places. */
const refusalOf = async (data: unknown, { before = {}, by = 'REST' } = {}): Promise<string> => {
  const asked: unknown[] = []
  const payload = {
    find: (args: { where: { id: { in: string[] } } }) => {
      asked.push(args)
      return Promise.resolve({
        docs: args.where.id.in.filter((id) => id === there).map((id) => ({ id })),
      })
    },
  }
  const args = {
    collection: { flattenedFields },
    data,
    originalDoc: before,
    req: { payload, payloadAPI: by },
  }
  try {
    await refuseUnknownReferences(args as never)
    return `taken, asked ${String(asked.length)}`
  } catch (error) {
    const { code, problems } = error as { code: string; problems: { path: string }[] }
    return [code, ...problems.map(({ path }) => path)].join(' ')
  }
}

describe('refuseUnknownReferences', () => {
  it.each([
    ['one', { unit: gone }, 'unit'],
    ['what is no id of ours', { unit: 'x' }, 'unit'],
    ['one of many', { members: [there, gone] }, 'members'],
    ['one in a row', { rows: [{ unit: there }, { unit: gone }] }, 'rows.1.unit'],
    ['one in a group', { place: { unit: gone } }, 'place.unit'],
    ['each of several', { members: [gone], unit: gone }, 'unit members'],
  ])('should refuse %s that is not there, with its place', async (_name, data, places) => {
    expect(await refusalOf(data)).toBe(`REFERENCE_UNKNOWN ${places}`)
    expect(await refusalOf(data, { by: 'GraphQL' })).toBe(`REFERENCE_UNKNOWN ${places}`)
  })

  it('should take what is there, and what stood there before, without looking for that again', async () => {
    expect(await refusalOf({ members: [there], title: gone, unit: there })).toBe('taken, asked 1')
    expect(await refusalOf({ unit: gone }, { before: { unit: gone } })).toBe('taken, asked 0')
    expect(await refusalOf({ unit: null })).toBe('taken, asked 0')
    // Of another type: the field itself says so.
    expect(await refusalOf({ members: 5, unit: { a: 1 } })).toBe('taken, asked 0')
  })

  it('should leave what the program itself writes alone', async () => {
    expect(await refusalOf({ unit: gone }, { by: 'local' })).toBe('taken, asked 0')
    expect(await refusalOf(undefined)).toBe('taken, asked 0')
  })
})
