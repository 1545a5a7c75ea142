import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { findSortProblem } from '../../../src/server/findSortProblem.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'unit', relationTo: 'units', type: 'relationship' },
] as FlattenedField[]

describe('what a list is sorted by', () => {
  it.each(['title', '-title', 'unit.name', 'createdAt,-title', '-updatedAt', 'id'])('takes %s', (sort) => {
    expect(findSortProblem(fields, [sort])).toBeUndefined()
  })

  it.each([
    ['titel', 'titel'],
    ['title,-nothing', 'nothing'],
    ['-nothing.name', 'nothing.name'],
  ])('names what is not there in %s', (sort, found) => {
    expect(findSortProblem(fields, [sort])).toBe(found)
  })
})
