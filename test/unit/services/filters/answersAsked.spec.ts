import { describe, expect, it } from 'vitest'

import { answersAsked } from '../../../../src/services/filters/answersAsked.ts'

describe('the answers that a list is asked by', () => {
  it.each([
    { name: 'nothing', where: undefined, paths: [], asked: [] },
    { name: 'other fields', where: { state: { equals: 'draft' } }, paths: ['-dueAt'], asked: [] },
    { name: 'an answer', where: { 'answers.diem': { equals: 1 } }, paths: [], asked: ['diem'] },
    { name: 'a column', where: { 'answers.rows.ten': { exists: true } }, paths: [], asked: ['rows'] },
    { name: 'all of them', where: { answers: { contains: 'x' } }, paths: [], asked: ['*'] },
    {
      name: 'nested in alternatives',
      where: { and: [{ or: [{ 'computed.tong': { equals: 1 } }, { title: { like: 'a' } }] }] },
      paths: [],
      asked: ['tong'],
    },
    { name: 'in capitals', where: { OR: [{ 'answers.a': {} }] }, paths: [], asked: ['a'] },
    {
      name: 'the way GraphQL writes it',
      where: { answers__diem: { equals: 1 } },
      paths: [],
      asked: ['diem'],
    },
    {
      name: 'from a record that names the dossier',
      where: { 'nomination.answers.diem': { equals: 1 } },
      paths: [],
      asked: ['diem'],
    },
    { name: 'an order', where: {}, paths: ['-answers.diem', 'title'], asked: ['diem'] },
    { name: 'one thing twice', where: { 'answers.a': {} }, paths: ['answers.a'], asked: ['a'] },
  ])('should be found in $name', ({ asked, paths, where }) => {
    expect(answersAsked(where, paths)).toEqual(asked)
  })
})
