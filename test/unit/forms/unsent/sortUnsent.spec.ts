import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { chooseAnswers } from '../../../../src/forms/unsent/chooseAnswers.ts'
import { sameAnswer } from '../../../../src/forms/unsent/sameAnswer.ts'
import { settleSent } from '../../../../src/forms/unsent/settleSent.ts'
import { sortUnsent } from '../../../../src/forms/unsent/sortUnsent.ts'
import { takeNews } from '../../../../src/forms/unsent/takeNews.ts'
import { typeAnswers } from '../../../../src/forms/unsent/typeAnswers.ts'

const rows = (...names: string[]) => names.map((name) => ({ name }))

describe('unsent answers', () => {
  it.each([
    ['nobody else touched it', 'cũ', 'mới', 'cũ', 'patch'],
    ['it was empty and still is', null, 'mới', undefined, 'patch'],
    ['it was cleared by me alone', 'cũ', null, 'cũ', 'patch'],
    ['the server has the same already', 'cũ', 'mới', 'mới', 'settled'],
    ['the server has it without the blanks', 'cũ', ' mới ', 'mới', 'settled'],
    ['the server has it in composed letters', 'cũ', 'Việt'.normalize('NFD'), 'Việt', 'settled'],
    ['both cleared it', 'cũ', null, undefined, 'settled'],
    ['it was typed and taken back', 'cũ', 'cũ', 'cũ', 'settled'],
    ['somebody else wrote something else', 'cũ', 'mới', 'khác', 'conflicts'],
    ['somebody else cleared it', 'cũ', 'mới', undefined, 'conflicts'],
    ['I cleared what somebody else wrote', 'cũ', null, 'khác', 'conflicts'],
    ['both began an empty field', null, 1, 2, 'conflicts'],
    ['both added a row', rows('a'), rows('a', 'b'), rows('a', 'c'), 'conflicts'],
    ['a number is no text', null, '1', 1, 'conflicts'],
  ])('should know what becomes of a field where %s', (_case, base, mine, theirs, place) => {
    const sorted = sortUnsent({ a: { base, mine } }, theirs === undefined ? {} : { a: theirs })
    expect({
      conflicts: sorted.conflicts.map(({ key }) => key),
      patch: Object.keys(sorted.patch),
      settled: sorted.settled,
    }).toEqual({ conflicts: [], patch: [], settled: [], [place]: ['a'] })
  })

  it('should never send over an answer that the person has not seen', () => {
    const answer = fc.constantFrom(null, 'a', 'b', ' a', 1, false, [], ['a'])
    const unsent = fc.dictionary(
      fc.constantFrom('x', 'y', 'constructor'),
      fc.record({ base: answer, mine: answer }),
    )
    const stored = fc.dictionary(fc.constantFrom('x', 'y', 'z'), answer)
    fc.assert(
      fc.property(unsent, stored, (typed, theirs) => {
        const { conflicts, patch, settled } = sortUnsent(typed, theirs)
        const all = [...conflicts.map(({ key }) => key), ...Object.keys(patch), ...settled].sort()
        expect(all).toEqual(Object.keys(typed).sort())
        for (const key of Object.keys(patch))
          expect(sameAnswer(typed[key]?.base, Object.hasOwn(theirs, key) ? theirs[key] : null)).toBe(true)
      }),
    )
  })
})

describe('a form being filled in', () => {
  const opened = { answers: { a: 1, b: 1, c: 1 }, stored: { a: 1, b: 1, c: 1 }, unsent: {} }

  it('should show what others wrote and keep what was typed', () => {
    const typed = typeAnswers(opened, { a: 2 })
    const now = takeNews(typed, { a: 1, b: 5 })
    expect(now.answers).toEqual({ a: 2, b: 5, c: null })
    expect(now.unsent).toEqual({ a: { base: 1, mine: 2 } })
  })

  it('should remember what a field was first typed over', () => {
    const typed = typeAnswers(typeAnswers(opened, { a: 2 }), { a: 3 })
    expect(sortUnsent(takeNews(typed, { a: 9 }).unsent, { a: 9 }).conflicts).toEqual([
      { key: 'a', mine: 3, theirs: 9 },
    ])
  })

  it('should keep what was typed while the request was under way, and what is hidden', () => {
    const typed = typeAnswers(opened, { a: 2, b: 2 })
    const meanwhile = typeAnswers(typed, { b: 3 })
    const now = settleSent(meanwhile, { a: 2, b: 2 }, { a: 2, b: 2 })
    expect(now.unsent).toEqual({ b: { base: 2, mine: 3 } })
    expect(now.answers).toEqual({ a: 2, b: 3, c: 1 })
  })

  it('should keep cells that the server dropped while their row hid them, and nothing else that differs', () => {
    const rows = [{ so: 5, ten: 'A' }, { so: 6 }]
    const typed = typeAnswers(opened, { a: rows })
    const saved = settleSent(typed, { a: rows }, { a: [{ so: 5, ten: 'A' }, {}], b: 1, c: 1 })
    expect(saved.answers['a']).toEqual(rows)
    expect(saved.unsent).toEqual({})

    // The row shows the cell again: it is typed over what the server has.
    const shown = typeAnswers(saved, { a: [rows[0], { so: 6, ten: 'B' }] })
    expect(shown.unsent['a']).toEqual({
      base: [{ so: 5, ten: 'A' }, {}],
      mine: [rows[0], { so: 6, ten: 'B' }],
    })

    const other = settleSent(typed, { a: rows }, { a: [{ so: 5, ten: 'A' }, { so: 7 }] })
    expect(other.answers['a']).toEqual([{ so: 5, ten: 'A' }, { so: 7 }])
    const fewer = settleSent(typed, { a: rows }, { a: [{ so: 5, ten: 'A' }] })
    expect(fewer.answers['a']).toEqual([{ so: 5, ten: 'A' }])
  })

  it('should show what the server added to an answer', () => {
    const signed = settleSent(
      typeAnswers(opened, { a: { name: 'A' } }),
      { a: { name: 'A' } },
      {
        a: { at: '2026-11-22', name: 'A' },
      },
    )
    expect(signed.answers['a']).toEqual({ name: 'A', at: '2026-11-22' })
  })

  it.each([
    ['mine', { a: 2, b: 1, c: 1 }, { patch: { a: 2 }, settled: [], conflicts: [] }],
    ['theirs', { a: 9, b: 1, c: 1 }, { patch: {}, settled: [], conflicts: [] }],
  ] as const)('should go on with %s once that was chosen', (whose, answers, sorted) => {
    const raced = takeNews(typeAnswers(opened, { a: 2 }), { a: 9, b: 1, c: 1 })
    const chosen = chooseAnswers(raced, ['a'], whose)
    expect(chosen.answers).toEqual(answers)
    expect(sortUnsent(chosen.unsent, chosen.stored)).toEqual(sorted)
  })

  it('should ask again when the others write once more after the choice', () => {
    const raced = takeNews(typeAnswers(opened, { a: 2 }), { a: 9 })
    const chosen = chooseAnswers(raced, ['a'], 'mine')
    expect(sortUnsent(chosen.unsent, { a: 10 }).conflicts).toEqual([{ key: 'a', mine: 2, theirs: 10 }])
  })
})
