import type { FormDefinition } from '../../forms/types.ts'
import { prefillsOf } from '../prefill/prefillsOf.ts'

/** A field of a form that is prefilled from another one, as people call them. */
export type PrefillUsage = { field: string; form: string }

/** The fields that take their first value from a field of earlier dossiers of a form; a table takes its columns with it. */
export function prefilledFrom(forms: FormDefinition[], formKey: string, key: string): PrefillUsage[] {
  const [root, column] = key.split('.', 2)
  return forms.flatMap((form) =>
    prefillsOf(form)
      .filter(
        ({ field, source }) =>
          source.kind === 'earlier' &&
          source.form === formKey &&
          source.field === root &&
          (column === undefined || field.columns?.some((each) => each.key === column) === true),
      )
      .map(({ field }) => ({ field: field.label.vi, form: form.title.vi })),
  )
}
