import type { FieldType } from '../../forms/fieldType.ts'
import type { Text } from '../../shared/text.ts'

type GroupKey = 'choices' | 'layout' | 'numbers' | 'others' | 'records' | 'structure' | 'texts'

/** The groups of the palette, in their order. */
export const paletteGroups: readonly { key: GroupKey; label: Text }[] = [
  { key: 'texts', label: { vi: 'Văn bản, thời gian', en: 'Text and time' } },
  { key: 'numbers', label: { vi: 'Số, điểm', en: 'Numbers and scores' } },
  { key: 'choices', label: { vi: 'Lựa chọn', en: 'Choices' } },
  { key: 'records', label: { vi: 'Hồ sơ, danh mục', en: 'Records' } },
  { key: 'structure', label: { vi: 'Bảng, tính toán', en: 'Tables and computed values' } },
  { key: 'others', label: { vi: 'Khác', en: 'Others' } },
  { key: 'layout', label: { vi: 'Trình bày', en: 'Layout' } },
]

/** The group a field type is offered in, told from what the type is, so that a new one finds its place by itself. */
export function groupOf(fieldType: FieldType): GroupKey {
  const { hasColumns, isComputed, isKeyed, mustAnswer, takes, type } = fieldType
  if (!isKeyed) return 'layout'
  if (hasColumns || isComputed) return 'structure'
  if (takes.includes('options')) return 'choices'
  const schema = fieldType.jsonSchema({ key: 'a', label: fieldType.label, type }, { schemaOf: () => ({}) })
  if (schema['type'] === 'number' || schema['type'] === 'integer') return 'numbers'
  if (schema['type'] === 'boolean') return 'choices'
  if (mustAnswer || schema['type'] === 'array' || schema['type'] === 'object') return 'others'
  return schema['pattern'] === '^[\\w.:\\-]{1,64}$' ? 'records' : 'texts'
}
