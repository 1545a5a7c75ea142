import { describe, expect, it } from 'vitest'

import { initialOf } from '../../../src/publication/initialOf.ts'
import { searchExemplars } from '../../../src/publication/searchExemplars.ts'

const card = (title: string, holderName: string) => ({
  holderName,
  summary: '',
  title,
  unitName: 'Phòng Tổng hợp',
})
const cards = [
  card('Người giữ lửa cải cách hành chính', 'Nguyễn Thị Đào (minh họa)'),
  card('Tập thể đoàn kết', 'Đội xe'),
]

describe('searchExemplars', () => {
  it.each(['cai cach', 'CẢI CÁCH', 'cải cách'.normalize('NFD'), 'dao cach', 'Đào', 'hành nguyen'])(
    'should find by %s without regard to accents',
    (query) => {
      const found = searchExemplars(cards, query)

      expect(found).toEqual([cards[0]])
    },
  )

  it('should need every word', () => {
    expect(searchExemplars(cards, 'cai cach xe')).toEqual([])
  })

  it('should give all for an empty query and take signs literally', () => {
    expect(searchExemplars(cards, '  ')).toHaveLength(2)
    expect(searchExemplars(cards, '.*')).toEqual([])
    expect(searchExemplars(cards, '(minh')).toHaveLength(1)
  })
})

describe('initialOf', () => {
  it.each([
    ['Nguyễn Thị Đào', 'Đ'],
    ['Phòng Tổng hợp', 'H'],
    ['an', 'A'],
    ['', '★'],
    ['…', '★'],
  ])('should stand %s as %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial)
  })
})
