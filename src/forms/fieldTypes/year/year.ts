import { numericType } from '../numericType.ts'

export const year = numericType({
  isGrouped: false,
  isInteger: true,
  label: { vi: 'Năm', en: 'Year' },
  max: 2100,
  min: 1900,
  type: 'year',
})
