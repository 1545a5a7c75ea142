import type { TypeVectors } from '../typeVectors.ts'

const aPicture = { id: 'p1', name: 'ảnh.jpg', size: 10 }

export const vectors: TypeVectors = {
  field: { accept: ['image/jpeg'], maxItems: 1 },
  ill: { '': ['p1', aPicture, [{ id: 'p1' }], [{ ...aPicture, size: 1.5 }], [null]] },
  late: { '': [[aPicture, { ...aPicture, id: 'p2' }]] },
  right: [[aPicture]],
}
