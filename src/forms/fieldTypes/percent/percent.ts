import { numericType } from '../numericType.ts'

export const percent = numericType({
  label: { vi: 'Tỷ lệ phần trăm', en: 'Percentage' },
  max: 100,
  min: 0,
  type: 'percent',
  unit: { vi: '%', en: '%' },
})
