import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': [7, true, {}, ['x'], '11/2026', '2026-13', '2026-00', '2026-1', '0026-01'] },
  right: ['2026-11'],
}
