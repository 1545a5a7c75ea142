import { plainType } from '../plainType.ts'

export const heading = plainType({
  canBeColumn: false,
  check: () => [],
  frame: 'bare',
  isKeyed: false,
  jsonSchema: () => ({}),
  label: { vi: 'Tiêu đề nhỏ', en: 'Heading' },
  type: 'heading',
})
