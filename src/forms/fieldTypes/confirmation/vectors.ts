import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': ['true', 1, {}, ['x']] },
  late: { '': [false] },
  right: [true],
}
