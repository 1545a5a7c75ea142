import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = { ill: { '': ['x'] }, right: [undefined] }
