import type { Answers, FormContext, FormDefinition } from './types.ts'
import { placedFields } from './placedFields.ts'
import { findFieldType } from './findFieldType.ts'
import { noRecords, type PrefillRecords } from './prefill/prefillRecords.ts'
import { prefilledValue } from './provenance/prefilledValue.ts'
import { startValue } from './startValue.ts'

/**
 * The answers a new dossier starts with: prefilled from the context or from records, else the default, worked out over
 * the context and the answers before it. Values of a wrong type are left out.
 */
export function prefillAnswers(
  definition: FormDefinition,
  context: FormContext,
  records: PrefillRecords = noRecords,
): Answers {
  const answers: Answers = {}
  for (const { field } of placedFields(definition)) {
    const fieldType = findFieldType(field.type)
    if (!fieldType?.isKeyed || fieldType.isComputed) continue

    const value =
      prefilledValue(field, context, records) ??
      fieldType.normalize(startValue(field, { ...context, ...answers }))
    if (value === null || fieldType.check(value, field, field.key, 'draft').length > 0) continue
    answers[field.key] = value
  }
  return answers
}
