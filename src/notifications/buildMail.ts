import type { Language } from '../shared/language.ts'
import { formatMoment } from './formatMoment.ts'
import { mailFrame } from './mailFrame.ts'
import { oneLine } from './oneLine.ts'
import { renderMail } from './renderMail.ts'
import { templateNamed } from './templateNamed.ts'
import { textOfFact } from './textOfFact.ts'
import type { Mail, MailFact, MailFacts } from './types.ts'

export type MailArgs = { facts: MailFacts; language: Language; template: string }

/**
 * Writes a mail from a template and facts. Facts that are missing are left out.
 * @throws DomainError MAIL_TEMPLATE_UNKNOWN (422) when no template has that name.
 */
export const buildMail = ({ facts, language, template }: MailArgs): Mail => {
  const definition = templateNamed(template)
  const say = (fact: MailFact): string => textOfFact(fact, language)
  const title = oneLine(say(facts.title))
  const subject = definition.subject[language]
  return renderMail({
    ...mailFrame(facts, language),
    action: definition.action[language],
    intro: definition.intro.map(say),
    lines: definition.lines.flatMap(({ fact, label, type }) => {
      const value = say(facts[fact])
      if (value === '') return []
      return [{ label: label[language], value: type === 'moment' ? formatMoment(value, language) : value }]
    }),
    outro: (definition.outro ?? []).map(say),
    subject: title === '' ? subject : `${subject}: ${title}`,
  })
}
