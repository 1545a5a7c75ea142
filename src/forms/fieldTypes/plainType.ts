import type { FieldType } from '../fieldType.ts'

type Given = Pick<FieldType, 'check' | 'jsonSchema' | 'label' | 'type'> & Partial<FieldType>

/** A field type from what is special about it. */
export function plainType(given: Given): FieldType {
  return {
    accepts: [],
    canBeColumn: true,
    emptyValue: null,
    frame: 'label',
    hasColumns: false,
    hasLongLabel: false,
    isComputed: false,
    isKeyed: true,
    mustAnswer: false,
    normalize: (value) => value ?? null,
    takes: [],
    valueKind: null,
    toText: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : ''),
    verb: { vi: 'nhập', en: 'enter' },
    ...given,
  }
}
