import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseBlock } from '../../../../src/forms/paste/parseBlock.ts'
import { readBlock } from '../../../../src/forms/paste/readBlock.ts'
import type { FieldDefinition } from '../../../../src/forms/types.ts'

const both = (text: string) => ({ vi: text, en: text })
const column = (key: string, label: string, type: string, more: Partial<FieldDefinition> = {}) => ({
  key,
  label: both(label),
  type,
  ...more,
})
const options = [
  { label: { vi: 'Hoàn thành xuất sắc', en: 'Excellent' }, value: 'xuatSac' },
  { label: { vi: 'Hoàn thành tốt', en: 'Good' }, value: 'tot' },
]
const table: FieldDefinition = {
  columns: [
    column('ten', 'Họ và tên', 'text', { maxLength: 20 }),
    column('ngay', 'Ngày', 'date'),
    column('tien', 'Tiền thưởng', 'money', { min: 0 }),
    column('tong', 'Tổng', 'computed', { formula: 'tien' }),
    column('loai', 'Xếp loại', 'choice', { options }),
    column('tep', 'Minh chứng', 'file'),
    column('dang', 'Đảng viên', 'yesNo'),
  ],
  key: 'bang',
  label: both('Bảng'),
  type: 'table',
}
const paste = (text: string, language: 'en' | 'vi' = 'vi') =>
  readBlock({ cells: parseBlock(text), field: table, language })
const one = (type: string, text: string, more: Partial<FieldDefinition> = {}) => {
  const field = { ...table, columns: [column('a', 'Cột', type, more)] }
  const { rows } = readBlock({
    cells: [[text]],
    field,
    language: 'vi',
    offered: { a: [{ name: 'Lương Thị Phù Sa', value: 'p1' }] },
  })
  return { answer: rows[0]?.answers['a'], problem: rows[0]?.cells[0]?.problem?.vi ?? null }
}

describe('a cell that is corrected by hand', () => {
  it.each<[string, string, unknown]>([
    ['month', 'tháng 11/2026', '2026-11'],
    ['month', 'Tháng 3 năm 2026', '2026-03'],
    ['quarter', 'Quý IV/2026', '2026-Q4'],
    ['quarter', 'IV/2026', '2026-Q4'],
    ['quarter', 'quý 2 năm 2026', '2026-Q2'],
    ['period', 'từ ngày 01/3/2026 đến ngày 31/10/2026', { end: '2026-10-31', start: '2026-03-01' }],
    ['period', '1/3/2026 - 31/10/2026', { end: '2026-10-31', start: '2026-03-01' }],
    ['period', '01-03-2026 – 31-10-2026', { end: '2026-10-31', start: '2026-03-01' }],
  ])('should be read as a %s when it says %s, typed on a Mac too', (type, text, answer) => {
    for (const typed of [text, text.normalize('NFD'), ` ${text} `]) {
      expect(one(type, typed)).toEqual({ answer, problem: null })
    }
  })

  it.each([
    ['period', '01/3/2026'],
    ['period', '01/3/2026 - 31/02/2026'],
    ['quarter', 'V/2026'],
    ['month', '13/2026'],
  ])('should be told what a %s is when it says %s', (type, text) => {
    expect(one(type, text)).toMatchObject({
      answer: undefined,
      problem: expect.stringContaining('phải') as string,
    })
  })

  it('should keep the blanks that somebody has just typed', () => {
    const { rows } = readBlock({ cells: [['Nguyễn ']], field: table, language: 'vi' })

    expect(rows[0]?.cells[0]?.text).toBe('Nguyễn ')
    expect(rows[0]?.answers['ten']).toBe('Nguyễn')
  })
})

describe('a block from a spreadsheet', () => {
  it.each([
    [
      'cells and rows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty cell', 'a\t\tb', [['a', '', 'b']]],
    ['lines, tabs and quotes in a cell', '"a\nb"\t"c\td"\t"nói ""vâng"""', [['a\nb', 'c\td', 'nói "vâng"']]],
    ['quotes that are of the text', '"A" và "B"\tc', [['"A" và "B"', 'c']]],
    ['a quote that never ends', '"a\tb', [['"a', 'b']]],
    ['blanks around', '  a \t\u00a0b\u00a0', [['a', 'b']]],
    ['letters put together from parts', 'Nguyễn'.normalize('NFD'), [['Nguyễn']]],
    ['empty rows at the end', 'a\n\t\n\n', [['a']]],
    ['nothing', '', []],
  ])('should be taken apart with %s', (_what, text, cells) => {
    expect(parseBlock(text)).toEqual(cells)
  })

  it('should be read back as it was written, whatever is in the cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'ế', '"', '\t', '\n', ' ') })
      .map((text) => text.trim())
    const rows = fc.array(fc.array(cell, { maxLength: 3, minLength: 3 }), { maxLength: 4, minLength: 1 })
    const written = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(rows, (cells) => {
        cells.at(-1)?.splice(0, 1, 'cuối')
        const text = cells.map((row) => row.map(written).join('\t')).join('\n')
        expect(parseBlock(text)).toEqual(cells)
      }),
    )
  })

  it('should fill rows in the order of the columns that take text', () => {
    const { hasHeader, rows } = paste('Nguyễn An\t22/11/2026\t1.250.000\tHoàn thành tốt\tCó')
    expect(hasHeader).toBe(false)
    expect(rows.map(({ answers }) => answers)).toEqual([
      { dang: true, loai: 'tot', ngay: '2026-11-22', ten: 'Nguyễn An', tien: 1250000 },
    ])
  })

  it('should go by a heading row, in any order, with or without marks', () => {
    const { hasHeader, rows } = paste('TIỀN THƯỞNG\tho va ten\tGhi chú\n500.000\tAn\t')
    expect(hasHeader).toBe(true)
    expect(rows.map(({ answers }) => answers)).toEqual([{ ten: 'An', tien: 500000 }])
  })

  it('should tell the problem of each cell beside it and take the rest', () => {
    const { rows } = paste('An\t31/02/2026\tnhiều\tTạm được\tcó lẽ\tthừa')
    expect(rows[0]?.answers).toEqual({ ten: 'An' })
    expect(rows[0]?.cells.map(({ problem }) => problem?.vi ?? null)).toEqual([
      null,
      '“Ngày” phải là một ngày có thật, ví dụ 22/11/2026.',
      '“Tiền thưởng” phải là số nguyên từ 0 trở lên.',
      '“Xếp loại” phải là một trong các lựa chọn đã cho.',
      '“Đảng viên” phải là “Có” hoặc “Không”.',
      'Bảng không có cột cho ô này.',
    ])
  })

  it('should warn of what is only not allowed at submission, and take it', () => {
    const { rows } = paste('Một cái tên quá dài so với hai mươi ký tự\t\t-5')
    expect(rows[0]?.answers).toMatchObject({ tien: -5 })
    expect(rows[0]?.cells.filter(({ problem }) => problem)).toHaveLength(2)
  })

  it('should leave out rows without anything', () => {
    expect(paste('An\n\t\t\nBình').rows).toHaveLength(2)
  })

  it.each([
    ['money', '1.250.000 đồng', 1250000],
    ['money', '1.250.000 đồng'.normalize('NFD'), 1250000],
    ['number', '−12,5', -12.5],
    ['number', '1.250.000,5', 1250000.5],
    ['number', '1250000', 1250000],
    ['percent', '12,5%', 12.5],
    ['year', '2026', 2026],
    ['date', '2/9/2026', '2026-09-02'],
    ['date', '2026-09-02', '2026-09-02'],
    ['date', '29-02-2024', '2024-02-29'],
    ['month', '11/2026', '2026-11'],
    ['month', 'Tháng 1/2026', '2026-01'],
    ['quarter', 'Quý IV/2026', '2026-Q4'],
    ['quarter', 'Q2 2026', '2026-Q2'],
    ['time', '8h30', '08:30'],
    ['time', '14 giờ', '14:00'],
    ['yesNo', 'x', true],
    ['yesNo', 'KHÔNG', false],
    ['person', 'Lương Thị Phù Sa', 'p1'],
    ['person', 'luong thi phu sa', 'p1'],
    ['longText', 'a\nb', 'a\nb'],
  ])('should read a cell of the kind %s: %s', (type, text, answer) => {
    expect(one(type, text)).toEqual({ answer, problem: null })
  })

  it.each([
    ['number', '1,250,000'],
    ['number', '1e5'],
    ['number', '0x10'],
    ['number', 'Infinity'],
    ['year', '2026,5'],
    ['date', '29/02/2026'],
    ['date', '22/11/26'],
    ['date', '13/13/2026'],
    ['month', '13/2026'],
    ['quarter', 'Quý V/2026'],
    ['time', '25h'],
    ['yesNo', 'có thể'],
    ['person', 'Không Có Ai'],
  ])('should refuse a cell of the kind %s: %s', (type, text) => {
    const { answer, problem } = one(type, text)
    expect(answer).toBeUndefined()
    expect(problem).toMatch(/^“Cột” phải/)
  })

  it('should read several choices by their labels', () => {
    expect(one('choices', 'Hoàn thành tốt; Excellent', { options }).answer).toEqual(['tot', 'xuatSac'])
  })

  it('should not guess between two options that differ only in their marks', () => {
    const alike = [
      { label: both('Má'), value: 'a' },
      { label: both('Mà'), value: 'b' },
    ]
    expect(one('choice', 'Mà', { options: alike }).answer).toBe('b')
    expect(one('choice', 'Ma', { options: alike }).answer).toBeUndefined()
  })

  it('should read numbers as the language of the panel writes them', () => {
    expect(paste('An\t\t1,250,000', 'en').rows[0]?.answers['tien']).toBe(1250000)
  })
})
