import { placedFields } from '../../forms/placedFields.ts'
import { readPrefill, type PrefillSource } from '../../forms/prefill/readPrefill.ts'
import type { FieldDefinition, FormDefinition } from '../../forms/types.ts'

type PlacedPrefill = { field: FieldDefinition; path: string; source: PrefillSource }

/** Where the fields of a form are prefilled from, with their places. */
export const prefillsOf = (definition: FormDefinition): PlacedPrefill[] =>
  placedFields(definition).flatMap(({ field, path }) => {
    const source = field.prefill === undefined ? null : readPrefill(field.prefill)
    return source ? [{ field, path: `${path}.prefill`, source }] : []
  })
