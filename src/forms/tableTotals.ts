import type { Text } from '../shared/text.ts'
import type { Answers, FieldDefinition } from './types.ts'
import { formatNumber } from '../shared/formatNumber.ts'
import { decimal, plus, toNumber, zero } from './scoring/decimal.ts'

export type TableTotal = { key: string; label: Text; text: Text; value: null | number }

type Way = NonNullable<FieldDefinition['total']>

const names: Record<Way, Text> = {
  average: { vi: 'Trung bình', en: 'Average' },
  count: { vi: 'Số dòng có', en: 'Rows with' },
  max: { vi: 'Lớn nhất', en: 'Highest' },
  min: { vi: 'Nhỏ nhất', en: 'Lowest' },
  sum: { vi: 'Tổng', en: 'Total' },
}

/** What stands below the columns of a table that ask for it. `rows` hold answers and computed cells together. */
export function tableTotals(field: FieldDefinition, rows: Answers[]): TableTotal[] {
  return (field.columns ?? []).flatMap(({ key, label, total }) => {
    if (!total) return []
    const given = rows.map((row) => row[key]).filter((cell) => cell !== null && cell !== undefined)
    const numbers = given.filter((cell): cell is number => Number.isFinite(cell))
    const value = total === 'count' ? given.length : reduce(total, numbers)
    const { en, vi } = names[total]
    return [
      {
        key,
        label: { vi: `${vi} – ${label.vi}`, en: `${en} – ${label.en || label.vi}` },
        text:
          value === null ? { vi: '–', en: '–' } : { vi: formatNumber(value), en: formatNumber(value, 'en') },
        value,
      },
    ]
  })
}

function reduce(way: Exclude<Way, 'count'>, numbers: number[]): null | number {
  if (numbers.length === 0) return null
  const sum = toNumber(numbers.map(decimal).reduce(plus, zero))
  switch (way) {
    case 'average':
      return sum / numbers.length
    case 'max':
      return Math.max(...numbers)
    case 'min':
      return Math.min(...numbers)
    case 'sum':
      return sum
  }
}
