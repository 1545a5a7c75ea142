import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: {
    columns: [
      { key: 'amount', label: { vi: 'Số lượng', en: 'Amount' }, min: 1, type: 'number' },
      { key: 'name', label: { vi: 'Tên', en: 'Name' }, maxLength: 5, type: 'text' },
    ],
    maxItems: 2,
    minItems: 1,
  },
  ill: {
    '': ['x', {}, [1], [null], 5],
    '.0.amount': [[{ amount: 'x' }], [{ amount: true }]],
    '.1.amount': [[{ amount: 1 }, { amount: [] }]],
    '.0.name': [[{ name: 5 }]],
    '.0.other': [[{ other: 1 }]],
  },
  late: { '': [[{}, {}, {}]], '.0.amount': [[{ amount: 0 }]], '.1.name': [[{}, { name: 'dài quá' }]] },
  right: [[{ amount: 1 }], [{}, { amount: 2, name: 'Cờ' }]],
}
