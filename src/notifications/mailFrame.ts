import type { Language } from '../shared/language.ts'
import { oneLine } from './oneLine.ts'
import type { MailContent } from './renderMail.ts'
import { textOfFact } from './textOfFact.ts'
import type { MailFacts } from './types.ts'
import { webAddress } from './webAddress.ts'
import { mailWords as words } from './words.ts'

type Frame = Pick<MailContent, 'closing' | 'greeting' | 'language' | 'link'>

/** What every mail about a dossier begins and ends with. */
export const mailFrame = (facts: MailFacts, language: Language): Frame => {
  const recipient = oneLine(textOfFact(facts.recipientName, language)) || words.recipient[language]
  return {
    closing: [
      words.regards[language],
      textOfFact(facts.officeName, language) || words.office[language],
      words.robot[language],
    ],
    greeting: language === 'vi' ? `Kính gửi: ${recipient},` : `Dear ${recipient},`,
    language,
    link: webAddress(textOfFact(facts.link, language)),
  }
}
