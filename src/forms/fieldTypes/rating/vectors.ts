import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { max: 5, min: 1 },
  ill: { '': ['5', 2.5, true, {}, []] },
  late: { '': [0, 6, -1] },
  right: [1, 5],
}
