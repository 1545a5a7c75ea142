import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { max: 2_000_000 },
  ill: { '': ['1.000', 1.5, 2 ** 60, true, [], {}] },
  late: { '': [-1, 2_000_001] },
  right: [0, 1_490_000],
}
