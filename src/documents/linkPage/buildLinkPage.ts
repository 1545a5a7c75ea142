import { escapeHtml } from '../../notifications/escapeHtml.ts'
import { formatMoment } from '../../notifications/formatMoment.ts'
import { linkStyle } from './linkStyle.ts'

export type LinkChoice = { hint: string; label: string; value: string }

/** A field of the dossier’s form as it reads, under the section that it stands in. */
export type LinkAnswer = { label: string; section: string; text: string }

type Told = { message: string; title: string }

export type LinkPage =
  | {
      answers: LinkAnswer[]
      choices: LinkChoice[]
      /** Whether every choice wants a comment. */
      commentNeeded: boolean
      deadline: null | string
      expiresAt: string
      giver: string
      given: { choice: string; comment: string }
      kind: 'ask'
      note: string
      problem: null | string
      recipient: string
      state: string
      title: string
    }
  | ({ kind: 'told' } & Told)

/** The page behind a one-time link: what is to be decided and a plain form, or one sentence. No script, nothing loaded. */
export const buildLinkPage = (page: LinkPage): string => {
  const title = page.kind === 'ask' ? 'Đề nghị cho ý kiến' : page.title
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">',
    `<title>${escapeHtml(title)} – Thi đua, khen thưởng</title><style>${linkStyle}</style></head><body><main>`,
    '<p class="office">Văn phòng Ủy ban nhân dân tỉnh – Hệ thống thi đua, khen thưởng</p><article>',
    page.kind === 'ask' ? asking(page) : `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(page.message)}</p>`,
    '</article></main></body></html>',
  ].join('')
}

const asking = (page: Extract<LinkPage, { kind: 'ask' }>): string => {
  const {
    answers,
    choices,
    commentNeeded,
    deadline,
    expiresAt,
    giver,
    given,
    note,
    problem,
    recipient,
    state,
    title,
  } = page
  const facts = [
    ['Người đề nghị', giver],
    ['Đang ở bước', state],
    ['Hạn xử lý', deadline === null ? '' : formatMoment(deadline, 'vi')],
    ['Liên kết đến hết', formatMoment(expiresAt, 'vi')],
  ].filter(([, value]) => value !== '')
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    problem === null ? '' : `<p class="problem" role="alert">${escapeHtml(problem)}</p>`,
    `<p>Kính gửi ${escapeHtml(recipient)}, đề nghị Ông/Bà cho ý kiến về nội dung này.</p>`,
    note === '' ? '' : `<blockquote>${escapeHtml(note)}</blockquote>`,
    `<dl>${facts.map(([name = '', value = '']) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`,
    ...answersOf(answers),
    '<form method="post"><fieldset><legend>Ý kiến của Ông/Bà</legend>',
    ...choices.map((choice) => choiceOf(choice, choices.length === 1 || choice.value === given.choice)),
    '</fieldset>',
    `<label class="text" for="comment">Nội dung ý kiến${commentNeeded ? ' (bắt buộc)' : ''}</label>`,
    `<textarea id="comment" name="comment" maxlength="5000"${commentNeeded ? ' required' : ''}>${escapeHtml(given.comment)}</textarea>`,
    `<p class="hint">Ý kiến được ghi vào hồ sơ là của ${escapeHtml(recipient)}, qua liên kết một lần do ${escapeHtml(giver)} cấp. Gửi rồi thì không sửa được.</p>`,
    '<button type="submit">Gửi ý kiến</button></form>',
  ].join('')
}

/** What was chosen to be shown of the dossier, section by section. */
const answersOf = (answers: LinkAnswer[]): string[] => {
  if (answers.length === 0) return []
  const sections = [...new Set(answers.map(({ section }) => section))]
  return [
    '<section class="shown" aria-labelledby="shown"><h2 id="shown">Nội dung hồ sơ</h2>',
    ...sections.map((section) => {
      const rows = answers.filter((each) => each.section === section)
      const lines = rows.map(
        ({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`,
      )
      return `<h3>${escapeHtml(section)}</h3><dl>${lines.join('')}</dl>`
    }),
    '</section>',
  ]
}

const choiceOf = ({ hint, label, value }: LinkChoice, isChosen: boolean): string =>
  `<label class="choice"><input type="radio" name="choice" value="${escapeHtml(value)}" required${isChosen ? ' checked' : ''}>` +
  `<span>${escapeHtml(label)}${hint === '' ? '' : `<small>${escapeHtml(hint)}</small>`}</span></label>`
