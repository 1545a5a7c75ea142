import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { max: 10, min: 0 },
  ill: { '': ['5', '', [5], true, {}] },
  late: { '': [-1, 11, 10.01] },
  right: [0, 5.5, 10],
}
