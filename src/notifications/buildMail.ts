import type { Language } from '../shared/language.ts'
import { formatMoment } from './formatMoment.ts'
import { oneLine } from './oneLine.ts'
import { renderMail } from './renderMail.ts'
import { templateNamed } from './templateNamed.ts'
import { textOfFact } from './textOfFact.ts'
import type { Mail, MailFact, MailFacts } from './types.ts'
import { webAddress } from './webAddress.ts'
import { mailWords as words } from './words.ts'

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
  const recipient = oneLine(say(facts.recipientName)) || words.recipient[language]
  return renderMail({
    action: definition.action[language],
    closing: [
      words.regards[language],
      say(facts.officeName) || words.office[language],
      words.robot[language],
    ],
    greeting: language === 'vi' ? `Kính gửi: ${recipient},` : `Dear ${recipient},`,
    intro: definition.intro.map(say),
    language,
    lines: definition.lines.flatMap(({ fact, label, type }) => {
      const value = say(facts[fact])
      if (value === '') return []
      return [{ label: label[language], value: type === 'moment' ? formatMoment(value, language) : value }]
    }),
    link: webAddress(say(facts.link)),
    outro: (definition.outro ?? []).map(say),
    subject: title === '' ? subject : `${subject}: ${title}`,
  })
}
