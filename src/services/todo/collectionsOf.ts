import { type WorkflowCollection, workflowCollections } from '../dossiers/dossier.ts'
import type { TodoQuery } from './todoQuery.ts'

/** The collections that a to-do list is gathered from. */
export const collectionsOf = ({
  collection,
}: Pick<TodoQuery, 'collection'>): readonly WorkflowCollection[] =>
  collection ? [collection] : workflowCollections
