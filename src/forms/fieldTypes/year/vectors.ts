import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': ['2026', 2026.5, true, {}, []] },
  late: { '': [26, 3000] },
  right: [1900, 2026],
}
