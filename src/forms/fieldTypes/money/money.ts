import { numericType } from '../numericType.ts'

/** Whole đồng. */
export const money = numericType({
  isInteger: true,
  label: { vi: 'Số tiền', en: 'Amount of money' },
  min: 0,
  type: 'money',
  unit: { vi: ' đồng', en: ' VND' },
})
