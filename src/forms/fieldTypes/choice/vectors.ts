import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: {
    display: 'radio',
    options: [
      { label: { vi: 'Mục a', en: 'Item a' }, value: 'a' },
      { label: { vi: 'Mục b', en: 'Item b' }, value: 'b' },
    ],
  },
  ill: { '': ['z', 'A', 1, true, ['a'], { a: 1 }] },
  right: ['a', 'b'],
}
