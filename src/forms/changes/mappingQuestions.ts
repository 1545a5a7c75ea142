import { searchKey } from '../../shared/searchKey.ts'
import { fieldsOf } from '../fieldsOf.ts'
import { findFieldType } from '../findFieldType.ts'
import type { FieldDefinition, FormDefinition, Option } from '../types.ts'
import { conversionFor } from './conversionFor.ts'
import type { FieldMapping } from './fieldMapping.ts'

/** Something that a person should say before dossiers are moved to another version: where the answers of a field go. */
export type MappingQuestion = {
  field: FieldDefinition
  /** Options that are gone, where the field itself goes on. */
  gone: Option[]
  path: string
  /** What is proposed, to be looked at. */
  proposed: FieldMapping | null
  /** The fields of the new version that may take the answers. */
  targets: { field: FieldDefinition; path: string }[]
}

/**
 * What a person should say before dossiers of earlier versions go to the latest: of each field that is gone, has become
 * another kind or has lost options. Columns are asked about inside of their table, named as `rows.amount`.
 */
export function mappingQuestions(earlier: FormDefinition[], latest: FormDefinition): MappingQuestion[] {
  const questions = new Map<string, MappingQuestion>()
  for (const old of earlier) {
    for (const question of questionsIn(fieldsOf(old), fieldsOf(latest), '')) {
      const known = questions.get(question.path)
      const gone = [...(known?.gone ?? []), ...question.gone]
      const isNew = (option: Option, at: number) =>
        gone.findIndex(({ value }) => value === option.value) === at
      questions.set(question.path, { ...(known ?? question), gone: gone.filter(isNew) })
    }
  }
  return [...questions.values()]
}

function questionsIn(old: FieldDefinition[], next: FieldDefinition[], prefix: string): MappingQuestion[] {
  const answered = next.filter(({ type }) => findFieldType(type)?.isKeyed && !findFieldType(type)?.isComputed)
  return old.flatMap((field) => {
    const fieldType = findFieldType(field.type)
    if (!fieldType?.isKeyed || fieldType.isComputed) return []
    const path = `${prefix}${field.key}`
    const kept = answered.find(({ key }) => key === field.key)
    const keepsKind =
      kept && (kept.type === field.type || findFieldType(kept.type)?.accepts.includes(field.type) === true)
    if (keepsKind && fieldType.hasColumns)
      return questionsIn(field.columns ?? [], kept.columns ?? [], `${path}.`)
    const gone = keepsKind ? goneOptions(field, kept) : []
    if (keepsKind && gone.length === 0) return []

    const targets = answered
      // A table takes rows alone, and rows go to a table alone.
      .filter(({ type }) => (findFieldType(type)?.hasColumns ?? false) === fieldType.hasColumns)
      .map((each) => ({ field: each, path: `${prefix}${each.key}` }))
    const namesake = targets.find(
      ({ field: each }) => each.key !== field.key && searchKey(each.label.vi) === searchKey(field.label.vi),
    )
    const target = targets.find(({ field: each }) => each.key === field.key) ?? namesake
    return [{ field, gone, path, proposed: target ? mappingTo(field, path, target) : null, targets }]
  })
}

/** The answers of a field go to another, converted as its kind asks for. */
export function mappingTo(
  old: FieldDefinition,
  from: string,
  target: { field: FieldDefinition; path: string },
): FieldMapping {
  const convert = conversionFor(old, target.field)
  return { ...(convert ? { convert } : {}), from, to: target.path }
}

const goneOptions = ({ options = [] }: FieldDefinition, next: FieldDefinition): Option[] =>
  next.options ? options.filter(({ value }) => !next.options?.some((each) => each.value === value)) : []
