import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': ['50%', true, {}, [1]] },
  late: { '': [101, -1, 100.5] },
  right: [0, 99.5, 100],
}
