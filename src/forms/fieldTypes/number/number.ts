import { numericType } from '../numericType.ts'

export const number = numericType({
  accepts: ['money', 'percent', 'rating', 'score', 'year'],
  label: { vi: 'Số', en: 'Number' },
  type: 'number',
})
