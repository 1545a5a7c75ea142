import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: {
    display: 'buttons',
    maxItems: 2,
    minItems: 1,
    options: [
      { label: { vi: 'Mục a', en: 'Item a' }, value: 'a' },
      { label: { vi: 'Mục b', en: 'Item b' }, value: 'b' },
      { label: { vi: 'Mục c', en: 'Item c' }, value: 'c' },
    ],
  },
  ill: { '': ['a', ['z'], [1], { a: true }, ['a', 'z'], [['a']]] },
  late: { '': [['a', 'b', 'c']] },
  right: [['a'], ['a', 'c']],
}
