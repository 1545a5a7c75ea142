import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeAnswers } from '../../../src/forms/judgeAnswers.ts'
import { lintForm } from '../../../src/forms/lint/lintForm.ts'
import { readOnlyProblems } from '../../../src/forms/readOnlyProblems.ts'
import { alignRows } from '../../../src/forms/rows/alignRows.ts'
import { isRowClosed } from '../../../src/forms/rows/isRowClosed.ts'
import { toJsonSchema } from '../../../src/forms/toJsonSchema.ts'
import type { Answers } from '../../../src/forms/types.ts'
import { aField, aForm } from './aForm.ts'

const table = aField({
  columns: [
    aField({ key: 'task', readOnly: 'actor.unit != "standing"', type: 'text' }),
    aField({ key: 'kind', type: 'text' }),
    aField({ key: 'amount', readOnly: 'kind = "done"', required: 'kind = "done"', type: 'number' }),
    aField({ key: 'why', readOnly: 'frozen = true', type: 'text', visible: 'kind = "late"' }),
    aField({ formula: 'amount * 2', key: 'twice', type: 'computed' }),
  ],
  key: 'rows',
  type: 'table',
})
const form = aForm(aField({ key: 'frozen', type: 'yesNo' }), table)
const judge = (answers: Answers, unit = 'unit', mode: 'draft' | 'submit' = 'draft') =>
  judgeAnswers({ answers, context: { actor: { unit } }, definition: form, mode })
const refusals = (before: Answers, after: Answers, unit?: string) =>
  readOnlyProblems(form, judge(before, unit), judge(after, unit)).map(
    ({ code, path }) => `${code} ${path ?? ''}`,
  )
const rows = (...list: Answers[]) => ({ rows: list })

describe('cells of a table, row by row', () => {
  it('should be told with what each row may have, and what a new one may', () => {
    const { answers, problems, tables } = judge(
      rows({ kind: 'done', why: 'x' }, { kind: 'late', task: 'A', why: 'y' }),
      'standing',
      'submit',
    )
    expect(answers['rows']).toEqual([{ kind: 'done' }, { kind: 'late', task: 'A', why: 'y' }])
    expect(problems.map(({ path }) => path)).toEqual(['rows.0.amount'])
    expect(tables['rows']).toEqual({
      blank: { readOnly: ['twice'], required: [], visible: ['task', 'kind', 'amount', 'twice'] },
      rows: [
        { readOnly: ['amount', 'twice'], required: ['amount'], visible: ['task', 'kind', 'amount', 'twice'] },
        { readOnly: ['twice'], required: [], visible: ['task', 'kind', 'amount', 'why', 'twice'] },
      ],
    })
    expect(judge({}).tables['rows']?.rows).toEqual([])
    expect(judge({ rows: 'x' }).tables['rows']?.blank.readOnly).toEqual(['task', 'twice'])
  })

  it.each([
    ['a change beside it', [{ kind: 'a', task: 'A' }], [{ kind: 'b', task: 'A' }], []],
    ['a change of it', [{ task: 'A' }], [{ task: 'B' }], ['FIELD_READ_ONLY rows.0.task']],
    ['its clearing', [{ task: 'A' }], [{}], ['FIELD_READ_ONLY rows.0.task']],
    ['the row taken away', [{ task: 'A' }, { kind: 'x' }], [{ kind: 'x' }], ['ROW_READ_ONLY rows']],
    ['a row with nothing in it taken away', [{ task: 'A' }, { kind: 'x' }], [{ task: 'A' }], []],
    ['an open row taken away above it', [{ kind: 'x' }, { task: 'A' }], [{ task: 'A' }], []],
    ['a row put above it', [{ task: 'A' }], [{ kind: 'x' }, { task: 'A' }], []],
    [
      'a new row that fills it in',
      [{ task: 'A' }],
      [{ task: 'A' }, { task: 'B' }],
      ['FIELD_READ_ONLY rows.1.task'],
    ],
    ['a new row without it', [{ task: 'A' }], [{ task: 'A' }, { kind: 'x' }], []],
    ['two rows that change places', [{ task: 'A' }, { task: 'B' }], [{ task: 'B' }, { task: 'A' }], null],
    ['filling it in and closing it at once', [{ kind: 'a' }], [{ amount: 5, kind: 'done' }], []],
    ['opening it and filling it in at once', [{ amount: 5, kind: 'done' }], [{ amount: 6, kind: 'a' }], []],
    ['a new row that fills it in and closes it', [], [{ amount: 5, kind: 'done' }], []],
    [
      'what stays closed',
      [{ amount: 5, kind: 'done' }],
      [{ amount: 6, kind: 'done' }],
      ['FIELD_READ_ONLY rows.0.amount'],
    ],
    ['what is worked out', [{ amount: 5 }], [{ amount: 6 }], []],
  ])('should be closed or open for %s', (_case, before, after, expected) => {
    const found = refusals(rows(...before), rows(...after))
    if (expected === null) expect(found.length).toBeGreaterThan(0)
    else expect(found).toEqual(expected)
  })

  it('should be open to whom the condition lets in', () => {
    expect(refusals(rows({ task: 'A' }), rows({ task: 'B' }), 'standing')).toEqual([])
    expect(refusals(rows({ task: 'A' }), rows(), 'standing')).toEqual([])
  })

  it('should drop what is hidden without calling it a change, also when it is closed', () => {
    const before = { frozen: true, ...rows({ kind: 'late', why: 'x' }) }
    expect(refusals(before, { frozen: true, ...rows({ kind: 'late', why: 'y' }) })).toEqual([
      'FIELD_READ_ONLY rows.0.why',
    ])
    expect(refusals(before, { frozen: true, ...rows({ kind: 'done', why: 'y' }) })).toEqual([])
  })

  it('should let a row go only when none of its closed cells has anything', () => {
    const judged = { readOnly: ['task', 'twice'], required: [], visible: [] }
    expect(isRowClosed(table, { task: 'A' }, judged)).toBe(true)
    expect(isRowClosed(table, { kind: 'A', twice: 2 }, judged)).toBe(false)
    expect(isRowClosed(table, { task: 'A' }, undefined)).toBe(false)
  })

  it(
    'should never refuse what leaves closed cells alone, and always what changes one in place',
    { timeout: 60_000 },
    () => {
      const cell = fc.option(fc.constantFrom('A', 'B'), { nil: null })
      const row = fc.record({ kind: cell, task: cell })
      const edit = fc.record({ at: fc.nat(6), kind: cell, what: fc.constantFrom('add', 'edit', 'remove') })
      fc.assert(
        fc.property(fc.array(row, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (before, edits) => {
          let after: Answers[] = before
          for (const { at, kind, what } of edits) {
            const target = after[at]
            if (what === 'add') after = after.toSpliced(at, 0, { kind })
            else if (what === 'edit' && target) after = after.with(at, { ...target, kind })
            else if (target && target['task'] == null) after = after.toSpliced(at, 1)
          }
          expect(refusals(rows(...before), rows(...after))).toEqual([])
          const closed = before.findIndex(({ task }) => task !== null)
          fc.pre(closed >= 0)
          const forged = before.map((each, at) => (at === closed ? { ...each, task: 'X' } : each))
          expect(refusals(rows(...before), rows(...forged))).toContain(`FIELD_READ_ONLY rows.${closed}.task`)
        }),
        { numRuns: 200, seed: 7 },
      )
    },
  )

  it('should be aligned at the least cost', () => {
    const letters = ['abcd', 'bXd'] as const
    const pairs = alignRows(letters[0].length, letters[1].length, {
      add: () => 1,
      keep: (i, j) => (letters[0][i] === letters[1][j] ? 0 : 1.5),
      remove: () => 1,
    })
    expect(pairs).toEqual([
      { after: null, before: 0 },
      { after: 0, before: 1 },
      { after: 1, before: 2 },
      { after: 2, before: 3 },
    ])
    expect(alignRows(0, 0, { add: () => 1, keep: () => 0, remove: () => 1 })).toEqual([])
  })

  it('should stand in JSON Schema: closed for good as a keyword, conditions as a comment', () => {
    const schema = toJsonSchema(
      aForm(
        aField({
          ...table,
          columns: [...(table.columns ?? []), aField({ key: 'no', readOnly: true, type: 'text' })],
        }),
      ),
    )
    expect(schema).toMatchObject({
      properties: {
        rows: {
          items: {
            properties: {
              amount: { $comment: 'required: kind = "done"; readOnly: kind = "done"' },
              no: { readOnly: true },
              twice: { readOnly: true },
              why: { $comment: 'visible: kind = "late"; readOnly: frozen = true' },
            },
          },
        },
      },
    })
  })

  it('should be linted as fields are: a cell must not be shown by who looks, nor by what is no condition', () => {
    const wrong = aForm(
      aField({
        columns: [
          aField({ key: 'a', type: 'number', visible: 'actor.unit = "x"' }),
          aField({ key: 'b', readOnly: 'a + 1', type: 'text' }),
          aField({ key: 'c', type: 'text', visible: 'a = "x"' }),
        ],
        key: 'list',
        type: 'table',
      }),
    )
    expect(lintForm(wrong).map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([
      'LINT_READER pages.0.sections.0.fields.0.columns.0.visible',
      'LINT_NO_CONDITION pages.0.sections.0.fields.0.columns.1.readOnly',
      'LINT_TYPES pages.0.sections.0.fields.0.columns.2.visible',
    ])
  })
})
