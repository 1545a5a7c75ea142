import type { LinkStatus } from '../../workflow/links/judgeLink.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'

/** A one-time link as it is stored. */
export type OneTimeLink = {
  actions: string[]
  createdAt: string
  expiresAt: string
  giver: string
  id: string
  note: null | string
  /** When the page behind it was first looked at, also by a machine that follows every address. */
  openedAt: null | string
  print: string
  recipientEmail: string
  recipientName: string
  revokedAt: null | string
  /** Keys of the fields of the form that its page shows. */
  shows: string[]
  subjectCollection: WorkflowCollection
  subjectId: string
  subjectRev: number
  title: string
  usedAction: null | string
  usedAt: null | string
}

/** What its giver is shown of it: never the address. */
export type ShownLink = Pick<
  OneTimeLink,
  | 'actions'
  | 'createdAt'
  | 'expiresAt'
  | 'id'
  | 'openedAt'
  | 'recipientEmail'
  | 'recipientName'
  | 'shows'
  | 'usedAction'
  | 'usedAt'
> & { giver: { id: string; name: string }; status: LinkStatus }
