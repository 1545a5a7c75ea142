import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: {
    options: [
      { label: { vi: 'Tốt', en: 'Good' }, value: 'good' },
      { label: { vi: 'Kém', en: 'Poor' }, value: 'poor' },
    ],
    rows: [
      { label: { vi: 'Tiến độ', en: 'Speed' }, value: 'speed' },
      { label: { vi: 'Thái độ', en: 'Manner' }, value: 'manner' },
    ],
  },
  ill: {
    '': ['good', 1, true, ['good']],
    '.speed': [{ speed: 'best' }, { speed: 1 }],
    '.price': [{ price: 'good' }],
  },
  late: { '.manner': [{ speed: 'good' }] },
  right: [{ manner: 'poor', speed: 'good' }],
}
