/** What a mail is to its reader: work that waits for them, news they may do without, or what cannot wait. */
export type MailKind = 'news' | 'urgent' | 'work'

const NEWS: readonly string[] = ['decisionIssued', 'exemplarPublished', 'status']
const URGENT: readonly string[] = ['passwordReset']

/** The kind of a mail by its template; whatever is not known asks for something. */
export const mailKindOf = (template: string): MailKind => {
  if (NEWS.includes(template)) return 'news'
  return URGENT.includes(template) ? 'urgent' : 'work'
}
