import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': [7, true, {}, ['x'], '2026-Q5', '2026-Q0', 'Q1-2026', '2026-4', 'IV/2026'] },
  right: ['2026-Q4'],
}
