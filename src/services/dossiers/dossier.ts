import type { Flow } from '../../workflow/flowTypes.ts'

/** A document that moves through states, as it is stored (relationships as ids). */
export type Dossier = Record<string, unknown> & {
  createdBy?: unknown
  dueAt?: null | string
  flow?: Flow | null
  formVersion?: unknown
  historyHash?: null | string
  id: string
  previousState?: null | string
  rev: number
  state: string
  workflowVersion?: unknown
}

export const workflowCollections = [
  'campaigns',
  'cases',
  'council-sessions',
  'decisions',
  'exemplars',
  'nominations',
] as const

export type WorkflowCollection = (typeof workflowCollections)[number]
