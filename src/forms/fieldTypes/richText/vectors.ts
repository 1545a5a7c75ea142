import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  field: { maxLength: 60 },
  ill: { '': [1, { root: {} }, [], 'x'.repeat(50_001)] },
  late: { '': ['**đậm**, '.repeat(10) + 'hết'] },
  right: ['## Đề mục\n- **đậm**\n- *nghiêng*'],
}
