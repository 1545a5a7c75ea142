import type { TypeVectors } from '../typeVectors.ts'

export const vectors: TypeVectors = {
  ill: { '': [7, true, {}, ['x'], '24:00', '7:30', '12:60', '14h30', '14:30:00'] },
  right: ['14:30', '00:00'],
}
