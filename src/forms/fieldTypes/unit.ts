import { referenceType } from './referenceType.ts'

export const unit = referenceType({
  label: { vi: 'Đơn vị', en: 'Unit' },
  noun: { vi: 'đơn vị', en: 'a unit' },
  type: 'unit',
})
