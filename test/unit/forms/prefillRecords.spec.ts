import { describe, expect, it } from 'vitest'
import { lintForm } from '../../../src/forms/lint/lintForm.ts'
import { parseFormDefinition } from '../../../src/forms/parseFormDefinition.ts'
import type { PrefillRecords, RecordedAward } from '../../../src/forms/prefill/prefillRecords.ts'
import { readPrefill } from '../../../src/forms/prefill/readPrefill.ts'
import { prefillAnswers } from '../../../src/forms/prefillAnswers.ts'
import { beginProvenance } from '../../../src/forms/provenance/beginProvenance.ts'
import { prefilledValue } from '../../../src/forms/provenance/prefilledValue.ts'
import { sourceName } from '../../../src/forms/provenance/sourceName.ts'
import { aField, aForm } from './aForm.ts'

const award = (code: string, year: number): RecordedAward => ({
  award: `Danh hiệu ${code}`,
  code,
  decidedOn: `${String(year)}-12-20`,
  decisionNumber: `${String(year)}/QĐ`,
  id: `id-${code}-${String(year)}`,
  title: `${code} – Phòng Mẫu`,
  year,
})
const records: PrefillRecords = {
  achievements: [award('LDTT', 2023), award('GK', 2022), award('LDTT', 2021)],
  earlier: {
    'mau-thu': {
      answers: {
        bang: [{ so: 3, ten: 'Một', tep: ['f'] }, { so: 'chữ' }, 'không phải dòng'],
        que: 'Phú Thọ',
      },
      on: '2025-11-20',
    },
  },
}
const table = aField({
  columns: [
    aField({ key: 'ten', prefill: 'achievement.award', type: 'text' }),
    aField({ key: 'nam', prefill: 'achievement.year', type: 'year' }),
    aField({ key: 'donVi', prefill: 'unit.name', type: 'text' }),
    aField({ key: 'ngay', prefill: 'achievement.award', type: 'date' }),
    aField({ key: 'ghiChu', type: 'text' }),
  ],
  key: 'khenThuong',
  maxItems: 2,
  prefill: 'achievements',
  type: 'table',
})
const earlierTable = aField({
  columns: [
    aField({ key: 'ten', type: 'text' }),
    aField({ key: 'so', type: 'number' }),
    aField({ key: 'tep', type: 'file' }),
  ],
  key: 'bang',
  prefill: 'earlier.mau-thu.bang',
  type: 'table',
})
const context = { unit: { name: 'Phòng Mẫu' } }

describe('prefilling from records', () => {
  it.each([
    ['person.fullName', { kind: 'context', path: ['person', 'fullName'] }],
    ['today', { kind: 'context', path: ['today'] }],
    ['achievements', { kind: 'awards' }],
    ['achievement.year', { kind: 'row', property: 'year' }],
    ['achievement.LDTT.decidedOn', { code: 'LDTT', kind: 'award', property: 'decidedOn' }],
    ['earlier.bao-cao.trinhDo', { field: 'trinhDo', form: 'bao-cao', kind: 'earlier' }],
    ['achievements.year', null],
    ['achievement', null],
    ['achievement.money', null],
    ['achievement.LDTT.money', null],
    ['achievement.LDTT.year.x', null],
    ['earlier.bao-cao', null],
    ['earlier.Bao cao.x', null],
    ['earlier.bao-cao.a.b', null],
    ['password', null],
    ['person.full name', null],
    ['', null],
  ])('should read %j', (source, expected) => {
    expect(readPrefill(source)).toEqual(expected)
  })

  it('should make a row for each award, newest first, as many as there may be, of what fits', () => {
    expect(prefilledValue(table, context, records)).toEqual([
      { donVi: 'Phòng Mẫu', nam: 2023, ten: 'Danh hiệu LDTT' },
      { donVi: 'Phòng Mẫu', nam: 2022, ten: 'Danh hiệu GK' },
    ])
    expect(prefilledValue(table, context)).toBeNull()
  })

  it('should take the latest award of a kind', () => {
    const ask = (prefill: string, type: string) =>
      prefilledValue(aField({ key: 'x', prefill, type }), context, records)
    expect(ask('achievement.LDTT.year', 'year')).toBe(2023)
    expect(ask('achievement.LDTT.id', 'achievement')).toBe('id-LDTT-2023')
    expect(ask('achievement.CSTDCS.year', 'year')).toBeNull()
    expect(ask('achievement.LDTT.award', 'year')).toBeNull()
  })

  it('should take answers of the earlier dossier, rows with the columns that both have, and no files', () => {
    const city = aField({ key: 'que', prefill: 'earlier.mau-thu.que', type: 'text' })
    expect(prefilledValue(city, context, records)).toBe('Phú Thọ')
    expect(prefilledValue(earlierTable, context, records)).toEqual([{ so: 3, ten: 'Một' }])
    expect(prefilledValue({ ...city, prefill: 'earlier.khac.que' }, context, records)).toBeNull()
    expect(prefilledValue({ ...city, prefill: 'earlier.mau-thu.toString' }, context, records)).toBeNull()
  })

  it('should begin a dossier with them, and say where they came from and of which day', () => {
    const form = aForm(table, aField({ key: 'que', prefill: 'earlier.mau-thu.que', type: 'text' }))
    const at = '2026-11-22T01:00:00.000Z'
    expect(prefillAnswers(form, context, records)).toMatchObject({ que: 'Phú Thọ' })
    const provenance = beginProvenance(form, context, at, records)
    expect(provenance['que']).toEqual({
      at,
      changedAt: null,
      of: '2025-11-20',
      source: 'earlier.mau-thu.que',
      value: 'Phú Thọ',
    })
    expect(provenance['khenThuong']).toMatchObject({ at, source: 'achievements' })
    expect(provenance['khenThuong']).not.toHaveProperty('of')
    expect(sourceName('earlier.mau-thu.que').vi).toBe('hồ sơ trước')
    expect(sourceName('achievements').vi).toBe('hồ sơ thành tích')
  })

  it.each([
    ['a text', aField({ key: 'x', prefill: 'achievements', type: 'text' }), 'prefill'],
    ['a text', aField({ key: 'x', prefill: 'achievement.year', type: 'text' }), 'prefill'],
    ['a table', { ...table, prefill: 'unit.name' }, 'prefill'],
    ['a table whose columns ask nothing', { ...earlierTable, prefill: 'achievements' }, 'prefill'],
    [
      'a column',
      {
        ...earlierTable,
        columns: [aField({ key: 'ten', prefill: 'earlier.mau-thu.que', type: 'text' })],
      },
      'columns.0.prefill',
    ],
  ])('should refuse %s that is prefilled from what it cannot hold', (_what, field, path) => {
    const parsed = parseFormDefinition(aForm(field))
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ code: 'FORM_PREFILL', path: `pages.0.sections.0.fields.0.${path}` }],
    })
  })

  it('should tell of a column whose source does nothing', () => {
    const idle = { ...table, prefill: 'earlier.mau-thu.khenThuong' }
    const paths = lintForm(aForm(idle)).map(({ path }) => path)
    expect(paths).toContain('pages.0.sections.0.fields.0.columns.0.prefill')
    expect(lintForm(aForm(table))).toEqual([])
  })
})
