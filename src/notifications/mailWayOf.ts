import type { MailKind } from './mailKindOf.ts'

/** What a person has chosen; whoever has chosen nothing gets a mail for each event. */
export type MailChoice = { news?: null | string; work?: null | string }

type MailWay = 'digest' | 'none' | 'now'

type Args = {
  choice: MailChoice
  /** When the dossier is due; null where there is no deadline. */
  dueAt: null | string
  /** When the next digest goes out. */
  digestAt: string
  /** Rung by the clock: a reminder, or the head brought in. */
  isUrgent: boolean
  kind: MailKind
}

/**
 * How a mail goes out. What is urgent, and work that is due before the next digest, goes at once, whatever was chosen;
 * only news can be done without.
 */
export const mailWayOf = ({ choice, digestAt, dueAt, isUrgent, kind }: Args): MailWay => {
  if (kind === 'urgent' || isUrgent) return 'now'
  if (kind === 'news') {
    if (choice.news === 'none') return 'none'
    return choice.news === 'daily' ? 'digest' : 'now'
  }
  const isSoon = dueAt !== null && Date.parse(dueAt) <= Date.parse(digestAt)
  return choice.work === 'daily' && !isSoon ? 'digest' : 'now'
}
