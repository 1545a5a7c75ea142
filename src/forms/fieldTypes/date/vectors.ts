import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: {
    '': [
      7,
      true,
      {},
      ['x'],
      '22/11/2026',
      '2026-02-30',
      '2025-02-29',
      '2026-13-01',
      '2026-1-1',
      '2026-01-01T00:00',
    ],
  },
  right: ['2026-02-28', '2024-02-29', '2000-02-29'],
}
