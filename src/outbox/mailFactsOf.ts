import { getEnv } from '../env.ts'
import type { MailFacts } from '../notifications/types.ts'
import type { Entry } from './entry.ts'

/** What the row of a mail tells, and where to read on. */
export const mailFactsOf = (
  { payload: facts, subjectId }: Entry,
  recipientName: string,
): MailFacts & { link: string } => ({
  comment: facts['comment'] as MailFacts['comment'],
  deadline: facts['dueAt'] as MailFacts['deadline'],
  link: `${getEnv().SERVER_URL}/admin/collections/${String(facts['collection'])}/${subjectId}`,
  recipientName,
  sender: facts['actorName'] as MailFacts['sender'],
  state: facts['stateLabel'] as MailFacts['state'],
  supplement: facts['comment'] as MailFacts['supplement'],
  title: facts['title'] as MailFacts['title'],
})
