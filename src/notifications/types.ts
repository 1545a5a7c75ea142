import type { Text } from '../shared/text.ts'

/** A fact is a plain value, or words in both languages. Dates are ISO, instants in UTC. */
export type MailFact = null | string | Text | undefined

/** What a mail may tell. Whatever is missing is left out of the mail. */
export type MailFacts = {
  /** The comment of whoever acted. */
  comment?: MailFact
  /** `YYYY-MM-DD` or an instant. */
  deadline?: MailFact
  decisionNumber?: MailFact
  /** Where to act or read: http(s) only. */
  link?: MailFact
  officeName?: MailFact
  place?: MailFact
  /** Who receives the mail. */
  recipientName?: MailFact
  sender?: MailFact
  startsAt?: MailFact
  state?: MailFact
  /** What is still wanted, one item a line. */
  supplement?: MailFact
  /** The dossier, session, decision or article. */
  title?: MailFact
  unit?: MailFact
}

export type MailLine = { fact: keyof MailFacts; label: Text; type?: 'moment' }

export type MailTemplateDefinition = {
  /** What the link is for. */
  action: Text
  /** Paragraphs before the facts. */
  intro: Text[]
  lines: MailLine[]
  /** Paragraphs after the facts. */
  outro?: Text[]
  /** The subject without the dossier's title, which follows it. */
  subject: Text
}

export type Mail = { html: string; subject: string; text: string }
