import { numericType } from '../numericType.ts'

/** Points of a criterion, from 0 where the field says nothing else. */
export const score = numericType({
  accepts: ['money', 'percent', 'rating'],
  label: { vi: 'Điểm', en: 'Score' },
  min: 0,
  type: 'score',
  unit: { vi: ' điểm', en: ' points' },
})
