export { referenceVectors as vectors } from '../referenceVectors.ts'
