import { plainType } from '../plainType.ts'

export const note = plainType({
  canBeColumn: false,
  check: () => [],
  frame: 'bare',
  hasLongLabel: true,
  isKeyed: false,
  jsonSchema: () => ({}),
  label: { vi: 'Ghi chú', en: 'Note' },
  type: 'note',
})
