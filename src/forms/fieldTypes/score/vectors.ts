import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { max: 40 },
  ill: { '': ['4', true, [4], {}] },
  late: { '': [41, -1, 40.5] },
  right: [0, 39.5],
}
