import { describe, expect, it } from 'vitest'
import { classifyChanges } from '../../../src/forms/changes/classifyChanges.ts'
import { mappingQuestions } from '../../../src/forms/changes/mappingQuestions.ts'
import { migrateAnswers } from '../../../src/forms/changes/migrateAnswers.ts'
import type { FieldDefinition } from '../../../src/forms/types.ts'
import { aField, aForm } from './aForm.ts'

const options = (...values: string[]) => values.map((value) => ({ label: { vi: value, en: value }, value }))
const named = (key: string, type: string, vi: string, more: Partial<FieldDefinition> = {}) =>
  aField({ key, label: { vi, en: '' }, type, ...more })
const told = (old: FieldDefinition[], next: FieldDefinition[]) =>
  mappingQuestions([aForm(...old)], aForm(...next)).map(({ gone, path, proposed }) => ({
    gone: gone.map(({ value }) => value),
    path,
    proposed,
  }))

describe('what is asked before dossiers are moved', () => {
  it('should be nothing where every answer has its place', () => {
    const old = [named('a', 'text', 'A'), named('b', 'money', 'B'), named('c', 'computed', 'C')]
    const next = [named('a', 'longText', 'A mới'), named('b', 'number', 'B'), named('n', 'text', 'Mới')]

    expect(told(old, next)).toEqual([])
  })

  it('should be where a field that is gone goes, proposing one of its name', () => {
    expect(
      told([named('a', 'text', 'Địa chỉ'), named('b', 'text', 'Bỏ')], [named('x', 'text', 'Địa chỉ')]),
    ).toEqual([
      { gone: [], path: 'a', proposed: { from: 'a', to: 'x' } },
      { gone: [], path: 'b', proposed: null },
    ])
  })

  it.each<[string, string, object]>([
    ['number', 'text', { convert: 'text' }],
    ['text', 'number', { convert: 'number' }],
    ['choices', 'choice', { convert: 'first' }],
    ['choice', 'choices', { convert: 'list' }],
    ['date', 'text', { convert: 'text' }],
    ['text', 'longText', {}],
  ])('should propose how a %s becomes a %s', (before, after, conversion) => {
    const asked = told(
      [named('a', before, 'A', { options: options('x') })],
      [named('b', after, 'A', { options: options('x') })],
    )

    expect(asked).toEqual([{ gone: [], path: 'a', proposed: { ...conversion, from: 'a', to: 'b' } }])
  })

  it('should have days and options read as people read them where they become texts', () => {
    const [from, to] = [
      aForm(named('a', 'date', 'A'), named('b', 'choice', 'B', { options: options('x') })),
      aForm(named('a', 'text', 'A'), named('b', 'longText', 'B')),
    ]
    const mapping = mappingQuestions([from], to).flatMap(({ proposed }) => proposed ?? [])

    expect(classifyChanges(from, to).severity).toBe('mapping')
    expect(
      migrateAnswers({ answers: { a: '2026-11-20', b: 'x' }, context: {}, from, mapping, to }).answers,
    ).toEqual({ a: '20/11/2026', b: 'x' })
  })

  it('should be what becomes of options that are gone, over all earlier versions', () => {
    const field = (...values: string[]) => aForm(named('a', 'choice', 'A', { options: options(...values) }))
    const [question] = mappingQuestions([field('x', 'y'), field('z', 'x')], field('x'))

    expect(question?.gone.map(({ value }) => value)).toEqual(['y', 'z'])
    expect(question?.proposed).toEqual({ from: 'a', to: 'a' })
  })

  it('should ask about the columns of a table that goes on, and send tables to tables alone', () => {
    const column = (key: string, vi: string) => named(key, 'text', vi)
    const table = (key: string, ...columns: FieldDefinition[]) => named(key, 'table', key, { columns })
    const old = [table('rows', column('a', 'Tên'), column('b', 'Bỏ')), table('gone', column('c', 'C'))]
    const next = [table('rows', column('x', 'Tên')), named('t', 'text', 'gone')]
    const asked = mappingQuestions([aForm(...old)], aForm(...next))

    expect(asked.map(({ path, proposed }) => [path, proposed?.to ?? null])).toEqual([
      ['rows.a', 'rows.x'],
      ['rows.b', null],
      ['gone', null],
    ])
    expect(asked[2]?.targets.map(({ path }) => path)).toEqual(['rows'])
  })

  it('should let the choices of a matrix be replaced row by row', () => {
    const matrix = (...values: string[]) =>
      aForm(named('a', 'matrix', 'A', { options: options(...values), rows: options('r', 's') }))
    const [from, to] = [matrix('x', 'y', 'z'), matrix('x')]
    const [question] = mappingQuestions([from], to)
    const move = (values: Record<string, null | string>) =>
      migrateAnswers({
        answers: { a: { r: 'y', s: 'z' } },
        context: {},
        from,
        mapping: [{ from: 'a', to: 'a', values }],
        to,
      })

    expect(question?.gone.map(({ value }) => value)).toEqual(['y', 'z'])
    expect(move({ y: 'x', z: 'x' })).toMatchObject({ answers: { a: { r: 'x', s: 'x' } }, dropped: [] })
    expect(move({ y: 'x', z: null })).toMatchObject({
      answers: { a: { r: 'x' } },
      dropped: [{ path: 'a', value: { r: 'y', s: 'z' } }],
    })
    expect(move({ y: 'x' }).problems.map(({ path }) => path)).toEqual(['a.s'])
  })

  it('should propose what then moves the answers', () => {
    const from = aForm(
      named('a', 'number', 'Số'),
      named('b', 'choice', 'Loại', { options: options('x', 'y') }),
    )
    const to = aForm(named('a', 'text', 'Số'), named('b', 'choice', 'Loại', { options: options('x') }))
    const mapping = mappingQuestions([from], to).map(({ gone, path, proposed }) => ({
      ...(proposed ?? { from: path, to: null }),
      ...(gone.length > 0 ? { values: { y: 'x' } } : {}),
    }))

    expect(migrateAnswers({ answers: { a: 1250, b: 'y' }, context: {}, from, mapping, to })).toMatchObject({
      answers: { a: '1.250', b: 'x' },
      problems: [],
    })
  })
})
