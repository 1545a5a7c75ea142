import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': ['2026', 5, ['2026-01-01'], { start: '2026-02-30' }, { from: '2026-01-01' }, { end: 5 }] },
  late: {
    '.end': [{ start: '2026-01-01' }],
    '.start': [{ end: '2026-01-01' }],
    '': [{ end: '2026-01-01', start: '2026-01-02' }],
  },
  right: [{ end: '2026-12-31', start: '2026-01-01' }],
}
