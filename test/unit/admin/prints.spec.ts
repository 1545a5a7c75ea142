import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { prints } from '../../../src/admin/dossier/prints.ts'
import { thematicReport } from '../../../src/definitions/forms/thematicReport.ts'
import { unitScoringSheet } from '../../../src/definitions/forms/unitScoringSheet.ts'
import { fieldsOf } from '../../../src/forms/fieldsOf.ts'
import { findFieldType } from '../../../src/forms/findFieldType.ts'
import type { FieldDefinition, FormDefinition } from '../../../src/forms/types.ts'
import { withComputed } from '../../../src/forms/withComputed.ts'
import { shippedAnswers } from '../../fixtures/shippedAnswers.ts'

const textOf = (field: FieldDefinition, value: unknown): string =>
  findFieldType(field.type)?.toText(value, field, 'vi', { names: {}, textOf }) ?? ''

/** The cells of the rows of a printed field, each as its words. */
const rowsOf = (form: FormDefinition, key: string, value?: unknown): string[][] => {
  const field = fieldsOf(form).find((each) => each.key === key)
  const { answers = {}, computed = {} } = shippedAnswers[form.key] ?? {}
  const Print = prints[field?.type ?? '']
  if (!field || !Print) throw new Error(`${key} is not printed`)
  const given = value === undefined ? withComputed(form, answers, computed)[key] : value
  const html = renderToStaticMarkup(createElement(Print, { field, language: 'vi', textOf, value: given }))
  return html
    .split('<tr')
    .slice(1)
    .map((row) =>
      row
        .split(/<t[hd]/)
        .slice(1)
        .map((cell) => `<${cell}`.replace(/<[^>]*>/g, '').trim()),
    )
}

describe('on paper', () => {
  it('should stand a table, with what is worked out in its rows', () => {
    expect(rowsOf(thematicReport, 'chiTieuChuyenDe')).toEqual([
      ['STT', 'Chỉ tiêu', 'Được giao', 'Đạt được', 'Tỷ lệ (%)', 'Minh chứng'],
      ['1', 'Hồ sơ trực tuyến', '400', '450', '112,5', ''],
      ['2', 'Văn bản ký số', '120', '90', '75', 'Trung bình – Tỷ lệ (%): 93,75'],
    ])
  })

  it('should stand a scoring table, with who scored and what it comes to', () => {
    const points = { self: { chatLuong: 14, sangKienCongNhan: 3 }, standing: { chatLuong: 13.5 } }
    const evidence = { sangKienCongNhan: [{ id: 'f', name: 'Công nhận.pdf', size: 1 }] }
    const rows = rowsOf(unitScoringSheet, 'bangDiem', { evidence, notes: { chatLuong: 'Tốt' }, points })
    const row = (name: string) => rows.find(([first]) => first?.startsWith(name))

    expect(rows[0]).toEqual([
      'Tiêu chí',
      'Điểm tối đa',
      'Đơn vị tự chấm',
      'Thường trực thẩm định',
      'Hội đồng',
    ])
    expect(row('Chất lượng')).toEqual(['Chất lượng tham mưu, tổng hợp, phục vụTốt', '15', '14', '13,5', ''])
    expect(row('Sáng kiến được')).toEqual([
      'Sáng kiến được công nhậnCông nhận.pdf',
      '8',
      '8 (3 sáng kiến)',
      '',
      '',
    ])
    expect(row('Tổng điểm')).toEqual(['Tổng điểm', '100', '22', '13,5', ''])
  })

  it('should be dots where nothing was filled in', () => {
    expect(rowsOf(thematicReport, 'chiTieuChuyenDe', null)).toEqual([])
    expect(rowsOf(unitScoringSheet, 'bangDiem', null)).toEqual([])
  })
})
