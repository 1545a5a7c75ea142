import type { Language } from '../../shared/language.ts'
import type { ProcedureMail } from '../../workflow/procedureMail.ts'
import { formatMoment } from '../formatMoment.ts'
import { mailLines } from '../lines.ts'
import { mailFrame } from '../mailFrame.ts'
import { oneLine } from '../oneLine.ts'
import { renderMail } from '../renderMail.ts'
import { textOfFact } from '../textOfFact.ts'
import type { Mail, MailFacts, MailLine } from '../types.ts'
import { fillTags } from './fillTags.ts'

type Args = {
  facts: MailFacts
  language: Language
  mail: ProcedureMail
  /** What its tags may tell this reader. */
  scope: Record<string, unknown>
}

const lines: MailLine[] = [mailLines.title, mailLines.deadline]

/** Writes a mail by the words of its procedure: a paragraph where the text leaves a line empty, then which dossier it is. */
export const buildOwnMail = ({ facts, language, mail, scope }: Args): Mail =>
  renderMail({
    ...mailFrame(facts, language),
    action: action[language],
    intro: fillTags(mail.body[language], scope)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
    lines: lines.flatMap(({ fact, label, type }) => {
      const value = textOfFact(facts[fact], language)
      if (value === '') return []
      return [{ label: label[language], value: type === 'moment' ? formatMoment(value, language) : value }]
    }),
    outro: [],
    subject: oneLine(fillTags(mail.subject[language], scope)),
  })

const action = { vi: 'Mở hồ sơ', en: 'Open the dossier' }
