import { describe, expect, it } from 'vitest'

import { readStaffList } from '../../../../src/commendation/staffList/readStaffList.ts'

const table = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\r\n')
const head = ['STT', 'Đơn vị', 'Họ và tên', 'Chức vụ', 'Giới tính', 'Email', 'Vai trò']
const codes = (text: string) => readStaffList(text).problems.map(({ path }) => path)

describe('a list of staff from a spreadsheet', () => {
  it('should be read by its headings, in any order, accents and Unicode form', () => {
    const text = table(
      ['HỌ TÊN', 'don vi', 'Ghi chú', 'Vai trò', 'E-mail'],
      ['  Nguyễn  Thị Đào ', 'Phòng Kinh tế', 'x', 'Thủ trưởng đơn vị; unit-officer', 'Dao@Tinh.vn'],
      ['', '', '', '', ''],
      ['', 'Phòng Nội chính', '', '', ''],
    ).normalize('NFD')
    expect(readStaffList(text)).toMatchObject({
      problems: [],
      rows: [
        {
          email: 'dao@tinh.vn',
          fullName: 'Nguyễn Thị Đào',
          line: 2,
          roles: ['unit-head', 'unit-officer'],
          unit: 'Phòng Kinh tế',
        },
        { email: null, fullName: null, line: 4, unit: 'Phòng Nội chính' },
      ],
      unusedColumns: ['Ghi chú'],
    })
  })

  it.each([
    { name: 'nothing', text: '', path: 'rows.1.unit' },
    { name: 'no headings', text: table(['1', 'Phòng A'], ['2', 'Phòng B']), path: 'rows.1.unit' },
    { name: 'headings alone', text: table(head), path: 'rows.1.unit' },
    {
      name: 'a heading twice',
      text: table(['Đơn vị', 'Email', 'Thư điện tử'], ['A', '', '']),
      path: 'rows.1.email',
    },
  ])('should refuse $name as a whole', ({ path, text }) => {
    expect(codes(text)).toEqual([path])
    expect(readStaffList(text).rows).toEqual([])
  })

  it.each([
    { name: 'no unit', cells: ['1', '', 'An', '', '', '', ''], column: 'unit' },
    { name: 'no address', cells: ['1', 'A', 'An', '', '', 'an.tinh.vn', ''], column: 'email' },
    { name: 'an account of nobody', cells: ['1', 'A', '', '', '', 'an@tinh.vn', ''], column: 'fullName' },
    { name: 'roles without an account', cells: ['1', 'A', 'An', '', '', '', 'chief'], column: 'email' },
    { name: 'an unknown role', cells: ['1', 'A', 'An', '', '', 'an@tinh.vn', 'Sếp'], column: 'roles' },
    { name: 'an unknown gender', cells: ['1', 'A', 'An', '', 'khác', '', ''], column: 'gender' },
    { name: 'a cell too long', cells: ['1', 'A', 'An', 'x'.repeat(301), '', '', ''], column: 'position' },
  ])('should name the line and the column of $name, and leave that line alone', ({ cells, column }) => {
    const { problems, rows } = readStaffList(table(head, cells, ['2', 'B', 'Bình', '', 'Nữ', '', '']))
    expect(problems.map(({ line, path }) => [line, path])).toEqual([[2, `rows.2.${column}`]])
    expect(rows.map(({ fullName, gender }) => [fullName, gender])).toEqual([['Bình', 'female']])
  })

  it('should refuse one account, and one name in one unit, on two lines', () => {
    const line = (unit: string, name: string, email = '') => ['', unit, name, '', '', email, '']
    expect(codes(table(head, line('A', 'An', 'an@x.vn'), line('B', 'An', 'AN@x.vn')))).toEqual([
      'rows.3.email',
    ])
    expect(codes(table(head, line('A', 'An'), line('a', 'AN')))).toEqual(['rows.3.fullName'])
    expect(codes(table(head, line('A', 'An'), line('B', 'An')))).toEqual([])
  })

  it('should take two thousand lines and no more', () => {
    const lines = (count: number) =>
      table(['Đơn vị'], ...Array.from({ length: count }, (_, at) => [`Đơn vị ${String(at)}`]))
    expect(readStaffList(lines(2000)).rows).toHaveLength(2000)
    expect(codes(lines(2001))).toEqual(['rows.1.unit'])
  })
})
