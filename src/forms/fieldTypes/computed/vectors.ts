import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = { field: { formula: '1 + 1' }, right: [undefined] }
