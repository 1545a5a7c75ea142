import type { FieldDefinition, FormDefinition } from '../types.ts'
import type { FieldMapping } from './fieldMapping.ts'
import { searchKey } from '../../shared/searchKey.ts'
import { fieldsOf } from '../fieldsOf.ts'
import { findFieldType } from '../findFieldType.ts'

/**
 * Where the answers of fields that are gone most likely go: to a new field that takes them and is called the same. A
 * proposal for a person to look at; what nothing is proposed for is left to them.
 */
export function suggestMapping(old: FormDefinition, next: FormDefinition): FieldMapping[] {
  return proposeFor(fieldsOf(old), fieldsOf(next), '')
}

function proposeFor(old: FieldDefinition[], next: FieldDefinition[], prefix: string): FieldMapping[] {
  const before = new Set(old.map(({ key }) => key))
  const added = next.filter(({ key }) => !before.has(key))
  return old.flatMap((field) => {
    const kept = next.find(({ key }) => key === field.key)
    if (kept) return proposeFor(field.columns ?? [], kept.columns ?? [], `${prefix}${field.key}.`)
    if (!findFieldType(field.type)?.isKeyed || findFieldType(field.type)?.isComputed) return []
    const heir = added.find((each) => takes(each, field) && isCalledAs(each, field))
    return heir ? [{ from: `${prefix}${field.key}`, to: `${prefix}${heir.key}` }] : []
  })
}

const takes = (next: FieldDefinition, old: FieldDefinition): boolean =>
  next.type === old.type || (findFieldType(next.type)?.accepts.includes(old.type) ?? false)

const isCalledAs = ({ label: a }: FieldDefinition, { label: b }: FieldDefinition): boolean =>
  searchKey(a.vi) === searchKey(b.vi)
