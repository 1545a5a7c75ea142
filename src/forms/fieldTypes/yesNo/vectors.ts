import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = { ill: { '': ['yes', 0, 1, {}, []] }, right: [true, false] }
