import type { TypeVectors } from '../typeVectors.ts'

const aFile = { id: 'f1', name: 'quyết định.pdf', size: 10 }

export const vectors: TypeVectors = {
  field: { maxItems: 1, maxSize: 20 },
  ill: {
    '': [
      'f1',
      aFile,
      [{ id: 'f1' }],
      [{ ...aFile, size: -1 }],
      [{ ...aFile, id: 7 }],
      ['f1'],
      [{ ...aFile, name: '' }],
    ],
  },
  late: { '': [[aFile, { ...aFile, id: 'f2' }], [{ ...aFile, size: 21 }]] },
  right: [[aFile]],
}
