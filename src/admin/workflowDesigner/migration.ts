import type { ErrorItem } from '../../shared/errorItem.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { ChangeKind } from '../../workflow/versions/classifyChanges.ts'

/** A published version, as the interface gives it. */
export type VersionRow = {
  definition: WorkflowDefinition
  id: number | string
  number: number
  title: string
}

export type MigrationResult = {
  collection: string
  /** Fields whose answers are left out. */
  dropped: string[]
  errors: ErrorItem[]
  from: string
  id: string
  ok: boolean
  title: string
  to: null | string
}

/** Where the answers of a field go; null leaves them out. */
export type FieldMove = { from: string; to: null | string }

/** What a migration changes, and what becomes of every running dossier. */
export type MigrationReply = {
  changes: { code: string; kind: ChangeKind; message: string; state?: string }[]
  /** Those that this time left for the next. */
  remaining: number
  results: MigrationResult[]
}
