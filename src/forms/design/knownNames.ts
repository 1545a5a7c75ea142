import type { FormDefinition } from '../types.ts'
import { contextNames } from '../contextNames.ts'
import { findFieldType } from '../findFieldType.ts'
import { namesIn } from '../namesIn.ts'
import { placedFields } from '../placedFields.ts'

/** The names that formulas of a form may use: the context and the fields that have answers, what is inside them dotted. */
export function knownNames(definition: FormDefinition): string[] {
  const keyed = placedFields(definition).filter(({ field }) => findFieldType(field.type)?.isKeyed)
  return [...contextNames, ...keyed.flatMap(({ field }) => namesIn(field))]
}
