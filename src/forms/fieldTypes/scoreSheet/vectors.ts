import type { TypeVectors } from '../typeVectors.ts'
import type { ScoreSheet } from '../../scoring/scoreSheet.ts'

const aFile = { id: 'f1', name: 'quyết định.pdf', size: 10 }
const sheet: ScoreSheet = {
  columns: [
    { key: 'self', label: { vi: 'Tự chấm', en: 'Self' } },
    { key: 'unit', label: { vi: 'Đơn vị chấm', en: 'Unit' } },
  ],
  criteria: [
    {
      criteria: [
        { key: 'volume', label: { vi: 'Khối lượng', en: 'Volume' }, max: 25 },
        { evidence: 'required', key: 'quality', label: { vi: 'Chất lượng', en: 'Quality' }, max: 15 },
      ],
      key: 'work',
      label: { vi: 'Nhiệm vụ', en: 'Work' },
      max: 35,
    },
    {
      key: 'idea',
      kind: 'bonus',
      label: { vi: 'Sáng kiến', en: 'Idea' },
      max: 20,
      step: { points: 5, unit: { vi: 'sáng kiến', en: 'initiative' } },
    },
  ],
  rounding: { at: 'total', decimals: 1, mode: 'halfUp' },
}
const scored = { evidence: { quality: [aFile] }, points: { self: { quality: 10, volume: 20 } } }

export const vectors: TypeVectors = {
  field: { sheet },
  ill: {
    '': ['85', 85, [], { points: 5 }, { points: { self: 5 } }, { other: {} }],
    '.points.self.volume': [{ points: { self: { volume: '20' } } }, { points: { self: { volume: true } } }],
    '.points.self.idea': [{ points: { self: { idea: 1.5 } } }],
    '.points.chief': [{ points: { chief: { volume: 1 } } }],
    '.points.self.work': [{ points: { self: { work: 30 } } }],
    '.evidence.volume': [{ evidence: { volume: [aFile] } }],
    '.evidence.quality': [{ evidence: { quality: 'f1' } }],
    '.notes.volume': [{ notes: { volume: 5 } }],
  },
  late: {
    '.points.self.volume': [
      { ...scored, points: { self: { quality: 10, volume: 26 } } },
      { ...scored, points: { self: { quality: 10, volume: -1 } } },
    ],
    '.points.self.quality': [{ points: { self: { volume: 20 } } }],
    '.evidence.quality': [{ points: { self: { quality: 10, volume: 20 } } }],
  },
  right: [
    scored,
    {
      ...scored,
      notes: { volume: 'Theo báo cáo quý' },
      points: { self: { idea: 9, quality: 15, volume: 25 } },
    },
  ],
}
