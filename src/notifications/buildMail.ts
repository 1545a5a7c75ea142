import { DomainError } from '../shared/domainError.ts'
import type { Language } from '../shared/language.ts'
import type { Text } from '../shared/text.ts'
import { formatMoment } from './formatMoment.ts'
import { renderMail } from './renderMail.ts'
import { mailTemplates } from './templates/index.ts'
import type { Mail, MailFact, MailFacts, MailTemplateDefinition } from './types.ts'

export type MailArgs = { facts: MailFacts; language: Language; template: string }

const words = {
  office: { vi: 'Văn phòng Ủy ban nhân dân tỉnh', en: "Office of the Provincial People's Committee" },
  recipient: { vi: 'Ông/Bà', en: 'Sir or Madam' },
  regards: { vi: 'Trân trọng./.', en: 'Yours faithfully,' },
  robot: {
    vi: 'Thư được gửi tự động từ hệ thống thi đua, khen thưởng; đề nghị không trả lời thư này.',
    en: 'This mail was sent automatically by the emulation and commendation system; please do not reply.',
  },
} satisfies Record<string, Text>

/**
 * Writes a mail from a template and facts. Facts that are missing are left out.
 * @throws DomainError MAIL_TEMPLATE_UNKNOWN (422) when no template has that name.
 */
export const buildMail = ({ facts, language, template }: MailArgs): Mail => {
  const definition = templateNamed(template)
  const say = (fact: MailFact): string => textOf(fact, language)
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

const templateNamed = (name: string): MailTemplateDefinition => {
  const found = Object.entries<MailTemplateDefinition>(mailTemplates).find(([key]) => key === name)
  if (found) return found[1]
  throw new DomainError('MAIL_TEMPLATE_UNKNOWN', 422, {
    vi: `Không có mẫu thư «${name}»; đề nghị chọn một trong: ${Object.keys(mailTemplates).join(', ')}.`,
    en: `There is no mail template "${name}"; use one of: ${Object.keys(mailTemplates).join(', ')}.`,
  })
}

const textOf = (fact: MailFact, language: Language): string => {
  if (fact === null || fact === undefined) return ''
  return (typeof fact === 'string' ? fact : fact[language]).trim()
}

/** A line break in a subject could add headers to the mail. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const webAddress = (link: string): null | string => (/^https?:\/\/[^\s"'<>]+$/i.test(link) ? link : null)
