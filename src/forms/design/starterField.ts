import type { FieldType } from '../fieldType.ts'
import type { FieldDefinition } from '../types.ts'
import { keyFromLabel } from './keyFromLabel.ts'
import { starterSheet } from './starterSheet.ts'

/** A field as the palette drops it: whole enough to be kept at once. */
export function starterField(fieldType: FieldType): FieldDefinition {
  const { label, takes, type } = fieldType
  const bare: FieldDefinition = { key: keyFromLabel(label.vi), label, type }
  const needed = starters.filter(({ property }) => takes.includes(property))
  // Only what the type misses: not every table needs options.
  return needed.reduce(
    (field, { property, value }) =>
      fieldType.checkDefinition?.(field, '').some(({ path }) => path?.includes(property))
        ? { ...field, [property]: value }
        : field,
    bare,
  )
}

const optionOf = (number: number) => ({
  label: { vi: `Lựa chọn ${number}`, en: `Option ${number}` },
  value: `luaChon${number}`,
})

const starters: { property: keyof FieldDefinition; value: unknown }[] = [
  { property: 'options', value: [optionOf(1), optionOf(2)] },
  {
    property: 'columns',
    value: [{ key: 'noiDung', label: { vi: 'Nội dung', en: 'Content' }, type: 'text' }],
  },
  { property: 'formula', value: 'null' },
  { property: 'rows', value: [{ label: { vi: 'Nội dung 1', en: 'Row 1' }, value: 'noiDung1' }] },
  { property: 'sheet', value: starterSheet },
]
