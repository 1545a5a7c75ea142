import { fieldsOf } from '../fieldsOf.ts'
import type { FormContext, FormDefinition } from '../types.ts'
import { noRecords, type PrefillRecords } from '../prefill/prefillRecords.ts'
import { prefilledValue } from './prefilledValue.ts'
import type { Provenance } from './provenance.ts'
import { takenFrom } from './takenFrom.ts'

/** Where the answers that a new dossier starts with came from. Defaults come from nowhere. */
export function beginProvenance(
  definition: FormDefinition,
  context: FormContext,
  at: string,
  records: PrefillRecords = noRecords,
): Provenance {
  return Object.fromEntries(
    fieldsOf(definition).flatMap((field) => {
      const value = prefilledValue(field, context, records)
      if (value === null) return []
      return [[field.key, takenFrom(field, value, at, records)] as const]
    }),
  )
}
