import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { maxLength: 100 },
  ill: { '': [1, true, {}, ['x'], 'x'.repeat(50_001)] },
  late: { '': ['x'.repeat(101)] },
  right: ['dòng một\n\ndòng hai', '😀'.repeat(100)],
}
