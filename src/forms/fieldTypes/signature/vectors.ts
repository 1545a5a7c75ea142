import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: {
    '': [
      'Nguyễn Văn Mẫu',
      5,
      [],
      { title: 'x' },
      { name: 5 },
      { name: 'x'.repeat(121) },
      { extra: 1, name: 'A' },
    ],
  },
  right: [{ name: 'Nguyễn Văn Mẫu' }],
}
