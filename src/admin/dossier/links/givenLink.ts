import type { LinkStatus } from '../../../workflow/links/judgeLink.ts'

/** A link as its giver is shown it. */
export type GivenLink = {
  actions: string[]
  createdAt: string
  expiresAt: string
  id: string
  openedAt: null | string
  recipientEmail: string
  recipientName: string
  shows: string[]
  status: LinkStatus
  usedAction: null | string
  usedAt: null | string
}
