import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { maxLength: 5, minLength: 2 },
  ill: { '': [1, {}, true, ['x'], 'x'.repeat(2_001)] },
  late: { '': ['x', 'xxxxxx'] },
  right: ['Đỗ A', '😀😀😀😀😀'],
}
