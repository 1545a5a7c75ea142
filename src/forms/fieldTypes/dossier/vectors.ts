import type { TypeVectors } from '../typeVectors.ts'
import { referenceVectors } from '../referenceVectors.ts'

export const vectors: TypeVectors = {
  ...referenceVectors,
  field: { source: { collection: 'cases', label: 'title' } },
}
