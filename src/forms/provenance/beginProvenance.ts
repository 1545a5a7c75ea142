import { fieldsOf } from '../fieldsOf.ts'
import type { FormContext, FormDefinition } from '../types.ts'
import { prefilledValue } from './prefilledValue.ts'
import type { Provenance } from './provenance.ts'

/** Where the answers that a new dossier starts with came from. Defaults come from nowhere. */
export function beginProvenance(definition: FormDefinition, context: FormContext, at: string): Provenance {
  return Object.fromEntries(
    fieldsOf(definition).flatMap((field) => {
      const value = prefilledValue(field, context)
      if (value === null) return []
      return [[field.key, { at, changedAt: null, source: field.prefill ?? '', value }] as const]
    }),
  )
}
