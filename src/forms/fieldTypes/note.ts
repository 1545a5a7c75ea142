import { plainType } from './plainType.ts'

export const note = plainType({
  canBeColumn: false,
  check: () => [],
  isKeyed: false,
  jsonSchema: () => ({}),
  label: { vi: 'Ghi chú', en: 'Note' },
  type: 'note',
})
