import type { FormDefinition, Judgement } from '../../forms/types.ts'
import type { FieldPermissions } from '../shared/apiTypes.ts'

/**
 * A judgement with what the workflow and the sections of units let this person do: what is hidden from them is not
 * shown, what they may only read is closed, what the step requires is required. The server holds to the same.
 */
export function withPermissions(
  definition: FormDefinition,
  judgement: Judgement,
  permissions: FieldPermissions,
): Judgement {
  const keysWith = (...wanted: string[]) =>
    Object.keys(permissions).filter((key) => wanted.includes(permissions[key] ?? ''))
  const hidden = new Set(keysWith('hidden'))
  if (Object.keys(permissions).length === 0) return judgement

  const isOpen = (keys: string[]) => keys.length === 0 || keys.some((key) => !hidden.has(key))
  const closedSections = new Set(
    definition.pages.flatMap(({ sections }) =>
      sections.flatMap(({ fields, key }) => (isOpen(fields.map((field) => field.key)) ? [] : [key])),
    ),
  )
  return {
    ...judgement,
    readOnly: [...judgement.readOnly, ...keysWith('read')],
    required: [...judgement.required, ...keysWith('required')],
    visible: judgement.visible.filter((key) => !hidden.has(key) && !closedSections.has(key)),
  }
}
