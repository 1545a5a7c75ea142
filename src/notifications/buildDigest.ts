import type { Language } from '../shared/language.ts'
import type { Text } from '../shared/text.ts'
import { formatDate } from '../shared/formatDate.ts'
import { formatMoment } from './formatMoment.ts'
import { mailKindOf } from './mailKindOf.ts'
import { mailLines } from './lines.ts'
import { oneLine } from './oneLine.ts'
import { renderMail, type MailSection } from './renderMail.ts'
import { templateNamed } from './templateNamed.ts'
import { textOfFact } from './textOfFact.ts'
import type { Mail, MailFacts, MailLine } from './types.ts'
import { mailWords } from './words.ts'

/** One mail that was kept back: which dossier it is of, when it would have gone, and what it says. */
export type DigestItem = {
  at: string
  dossier: string
  facts: MailFacts
  /** In place of that of the template, for a mail in the words of its procedure. */
  subject?: string
  template: string
}

type Args = { day: string; items: DigestItem[]; language: Language; recipientName: string }

const words = {
  action: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
  intro: {
    vi: 'Dưới đây là các thông báo trong hệ thống từ lần tổng hợp trước, xếp theo hồ sơ.',
    en: 'These are the notices since the last digest, by dossier.',
  },
  outro: {
    vi: 'Ông/Bà nhận thư tổng hợp hằng ngày theo lựa chọn của mình; có thể đổi cách nhận thư ở trang Tài khoản.',
    en: 'You receive a daily digest by your own choice, which you can change on your account page.',
  },
  news: { vi: 'Để biết', en: 'For information' },
  subject: { vi: 'Tổng hợp ngày', en: 'Digest of' },
  work: { vi: 'Chờ Ông/Bà xử lý', en: 'Waiting for you' },
} satisfies Record<string, Text>

const nounOf = (count: number): Text => ({ en: count === 1 ? 'dossier' : 'dossiers', vi: 'hồ sơ' })

/** What each event tells beside its name. */
const told: MailLine[] = [mailLines.state, mailLines.sender, mailLines.comment]

/**
 * One mail for what was kept back for a person until this day (`YYYY-MM-DD`): a section a dossier with its link, work
 * before news, the nearest deadline first, within a dossier in order of time.
 */
export const buildDigest = ({ day, items, language, recipientName }: Args): Mail => {
  const dossiers = [...new Set(items.map(({ dossier }) => dossier))].map((dossier) =>
    items.filter((item) => item.dossier === dossier).toSorted((a, b) => compare(a.at, b.at)),
  )
  const sorted = dossiers.toSorted(
    (a, b) =>
      Number(isWork(b)) - Number(isWork(a)) ||
      compare(dueOf(a), dueOf(b)) ||
      compare(a[0]?.at ?? '', b[0]?.at ?? ''),
  )
  const recipient = oneLine(recipientName) || mailWords.recipient[language]
  return renderMail({
    action: '',
    closing: [mailWords.regards[language], mailWords.office[language], mailWords.robot[language]],
    greeting: language === 'vi' ? `Kính gửi: ${recipient},` : `Dear ${recipient},`,
    intro: [words.intro[language]],
    language,
    lines: [],
    link: null,
    outro: [words.outro[language]],
    sections: sorted.map((events) => sectionOf(events, language)),
    subject: `${words.subject[language]} ${formatDate(day)}: ${String(sorted.length)} ${nounOf(sorted.length)[language]}`,
  })
}

const isWork = (events: DigestItem[]): boolean =>
  events.some(({ template }) => mailKindOf(template) !== 'news')

/** The deadline that the latest event tells; what has none comes last. */
const dueOf = (events: DigestItem[]): string => textOfFact(events.at(-1)?.facts.deadline, 'vi') || '9999'

const sectionOf = (events: DigestItem[], language: Language): MailSection => {
  const latest = events.at(-1)?.facts ?? {}
  const deadline = textOfFact(latest.deadline, language)
  return {
    action: words.action[language],
    heading: `${words[isWork(events) ? 'work' : 'news'][language]}: ${oneLine(textOfFact(latest.title, language))}`,
    lines: [
      ...events.map(({ at, facts, subject, template }) => ({
        label: formatMoment(at, language),
        value: [subject ?? templateNamed(template).subject[language], ...detailsOf(facts, language)].join(
          '\n',
        ),
      })),
      ...(deadline === ''
        ? []
        : [{ label: mailLines.deadline.label[language], value: formatMoment(deadline, language) }]),
    ],
    link: textOfFact(latest.link, language),
  }
}

const detailsOf = (facts: MailFacts, language: Language): string[] =>
  told.flatMap(({ fact, label }) => {
    const value = textOfFact(facts[fact], language)
    return value === '' ? [] : [`${label[language]}: ${value}`]
  })

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
