import { workflowCollections, type WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { DomainError } from '../src/shared/domainError.ts'

/** A collection with a workflow, by its slug. */
export const graphqlCollection = (value: unknown): WorkflowCollection => {
  const found = workflowCollections.find((slug) => slug === value)
  if (found) return found
  throw new DomainError('COLLECTION_UNKNOWN', 422, {
    vi: `collection phải là một trong: ${workflowCollections.join(', ')}.`,
    en: `collection must be one of: ${workflowCollections.join(', ')}.`,
  })
}
