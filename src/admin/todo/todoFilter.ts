import { workflowCollections, type WorkflowCollection } from '../../services/dossiers/dossier.ts'
import { todoViews, type TodoView } from '../../services/todo/todoViews.ts'

export type TodoFilter = { collection: '' | WorkflowCollection; q: string; view: TodoView }

/** A filter from an address or from what was kept; what is not known there falls back to everything of one's own. */
export const todoFilter = (given: Record<string, unknown>): TodoFilter => ({
  collection: workflowCollections.find((each) => each === given['collection']) ?? '',
  q: typeof given['q'] === 'string' ? given['q'].slice(0, 200) : '',
  view: todoViews.find((each) => each === given['view']) ?? 'mine',
})

/** The part of an address that brings the filter back. */
export const addressOfFilter = ({ collection, q, view }: TodoFilter, page = 1): string => {
  const parts = new URLSearchParams({ view })
  if (collection) parts.set('collection', collection)
  if (q.trim()) parts.set('q', q.trim())
  if (page > 1) parts.set('page', String(page))
  return parts.toString()
}
