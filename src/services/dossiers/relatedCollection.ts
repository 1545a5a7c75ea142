import { findFieldType } from '../../forms/findFieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import { type WorkflowCollection, workflowCollections } from './dossier.ts'

/** Of which collection the dossier is that a field names by its id; undefined where it names none. */
export const relatedCollection = (field: FieldDefinition): undefined | WorkflowCollection => {
  if (field.type !== 'dossier') return undefined
  const source = findFieldType(field.type)?.sourceOf?.(field)
  return (source?.value ?? 'id') === 'id'
    ? workflowCollections.find((collection) => collection === source?.collection)
    : undefined
}
