import type { FormDefinition } from '../../../forms/types.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { Text } from '../../../shared/text.ts'

/** A published version of a form, as the interface gives it. */
export type FormVersionRow = { definition: FormDefinition; id: number | string; number: number }

/** What became, or would become, of one dossier. */
export type MovedDossier = {
  collection: string
  dropped: { path: string }[]
  id: string
  problems: Problem[]
  status: 'blocked' | 'busy' | 'finished' | 'migrated' | 'ready'
  title: string
}

export type MoveReply = { batch: null | string; dossiers: MovedDossier[]; remaining: number }

export type UndoReply = {
  dossiers: { collection: string; id: string; reason: null | Text; status: string; title: string }[]
}
