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
  print: string
  recipientEmail: string
  recipientName: string
  revokedAt: null | string
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
  'actions' | 'createdAt' | 'expiresAt' | 'id' | 'recipientEmail' | 'recipientName' | 'usedAction' | 'usedAt'
> & { giver: { id: string; name: string }; status: LinkStatus }
