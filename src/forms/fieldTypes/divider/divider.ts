import { plainType } from '../plainType.ts'

/** A line between fields. Its label is read to those who do not see it. */
export const divider = plainType({
  canBeColumn: false,
  check: () => [],
  frame: 'bare',
  isKeyed: false,
  jsonSchema: () => ({}),
  label: { vi: 'Đường kẻ', en: 'Divider' },
  type: 'divider',
})
