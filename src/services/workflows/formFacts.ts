import { relatedCollection } from '../dossiers/relatedCollection.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import { placedFields } from '../../forms/placedFields.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { FormFacts } from '../../workflow/resourceProblems.ts'

/** What a workflow is judged by in a form: its fields, what its choices offer, what it always requires of somebody. */
export const formFacts = (definition: FormDefinition): FormFacts => {
  const placed = placedFields(definition)
  const asked = placed.filter(
    ({ field, section }) =>
      field.required === true &&
      // What nobody types is filled in by the form; what is hidden at times is not asked for then.
      [field.defaultFormula, field.formula, field.prefill, field.visible, section.visible].every(
        (source) => source === undefined,
      ),
  )
  return {
    choices: Object.fromEntries(
      placed.flatMap(({ field: { key, options, source, type } }) =>
        type === 'choice' && options && !source ? [[key, options.map(({ value }) => value)]] : [],
      ),
    ),
    computed: placed.flatMap(({ field: { key, type } }) => (findFieldType(type)?.isComputed ? [key] : [])),
    dossiers: placed.flatMap(({ field }) => (relatedCollection(field) ? [field.key] : [])),
    fields: placed.map(({ field }) => field.key),
    kinds: Object.fromEntries(
      placed.map(({ field: { key, type } }) => [key, findFieldType(type)?.valueKind ?? null]),
    ),
    labels: Object.fromEntries(placed.map(({ field: { key, label } }) => [key, label])),
    required: asked.map(({ field }) => field.key),
  }
}
