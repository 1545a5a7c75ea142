import { describe, expect, it } from 'vitest'

import { criteriaFromLines } from '../../../../src/forms/design/criteriaFromLines.ts'
import { checkSheet } from '../../../../src/forms/scoring/checkSheet.ts'
import { criteriaOf } from '../../../../src/forms/scoring/criteriaOf.ts'

const told = (text: string, taken: string[] = []) =>
  criteriaOf(criteriaFromLines(text, new Set(taken))).map(({ criterion, depth }) => [
    depth,
    criterion.key,
    criterion.label.vi,
    criterion.max,
  ])

describe('criteriaFromLines', () => {
  it.each([
    ['nothing', '', []],
    ['empty lines', '\n  \n-\n', []],
    ['a name alone', 'Tiến độ', [[1, 'tienDo', 'Tiến độ', 10]]],
    ['a name with points', 'Tiến độ | 15', [[1, 'tienDo', 'Tiến độ', 15]]],
    ['a cell beside it', 'Tiến độ\t15 điểm', [[1, 'tienDo', 'Tiến độ', 15]]],
    ['half points', 'Tiến độ | 2,5', [[1, 'tienDo', 'Tiến độ', 2.5]]],
    ['a numbered name', 'II. Sáng kiến | 15', [[1, 'iiSangKien', 'II. Sáng kiến', 15]]],
    ['a word for points', 'Tiến độ | nhiều', [[1, 'tienDo', 'Tiến độ', 10]]],
    [
      'lines below another, of which some have none',
      'Nhiệm vụ | 60\r\n- Tiến độ | 15\r\n-- Văn bản | 5\r\n- Chất lượng\r\nSáng kiến | 40',
      [
        [1, 'nhiemVu', 'Nhiệm vụ', 60],
        [2, 'tienDo', 'Tiến độ', 15],
        [3, 'vanBan', 'Văn bản', 5],
        [2, 'chatLuong', 'Chất lượng', 10],
        [1, 'sangKien', 'Sáng kiến', 40],
      ],
    ],
    [
      'lines that are indented',
      'Nhiệm vụ\n  Tiến độ | 15\n\tChất lượng | 45',
      [
        [1, 'nhiemVu', 'Nhiệm vụ', undefined],
        [2, 'tienDo', 'Tiến độ', 15],
        [2, 'chatLuong', 'Chất lượng', 45],
      ],
    ],
    [
      'a first line that stands deep',
      '--- Tiến độ | 15\nChất lượng | 5',
      [
        [1, 'tienDo', 'Tiến độ', 15],
        [1, 'chatLuong', 'Chất lượng', 5],
      ],
    ],
    [
      'the same name twice',
      'Tiến độ | 1\nTiến độ | 2',
      [
        [1, 'tienDo', 'Tiến độ', 1],
        [1, 'tienDo2', 'Tiến độ', 2],
      ],
    ],
  ])('should read %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('should leave keys that are taken to those who have them', () => {
    expect(told('Tiến độ | 1', ['tienDo', 'tienDo2'])).toEqual([[1, 'tienDo3', 'Tiến độ', 1]])
  })

  it('should make a table that may be published', () => {
    const criteria = criteriaFromLines('Nhiệm vụ | 60\n- Tiến độ\n- Chất lượng | 45\nSáng kiến')
    const columns = [{ key: 'tuCham', label: { vi: 'Tự chấm', en: 'Self' } }]
    const rounding = { at: 'total', decimals: 1, mode: 'halfUp' } as const
    expect(checkSheet({ columns, criteria, rounding }, 'sheet')).toEqual([])
  })
})
