import type { TypeVectors } from './typeVectors.ts'

/** The answers of every type that names a record kept elsewhere. */
export const referenceVectors: TypeVectors = {
  ill: { '': [5, true, {}, [], 'có dấu', 'a b', 'x'.repeat(65)] },
  right: ['65a1b2c3', 'u-1'],
}
