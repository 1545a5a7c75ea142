import { referenceType } from '../referenceType.ts'

export const unit = referenceType({
  label: { vi: 'Đơn vị', en: 'Unit' },
  noun: { vi: 'đơn vị', en: 'a unit' },
  source: { collection: 'units', label: 'name' },
  type: 'unit',
})
