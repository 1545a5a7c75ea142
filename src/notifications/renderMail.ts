import { escapeHtml } from './escapeHtml.ts'
import type { Mail } from './types.ts'
import { webAddress } from './webAddress.ts'

/** A part of a mail with a link of its own. */
export type MailSection = {
  action: string
  heading: string
  lines: { label: string; value: string }[]
  link: string
}

export type MailContent = {
  action: string
  closing: string[]
  greeting: string
  intro: string[]
  language: string
  lines: { label: string; value: string }[]
  link: null | string
  outro: string[]
  sections?: MailSection[]
  subject: string
}

const css = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1f2937'
const button =
  'display:inline-block;padding:10px 18px;background:#9f1239;color:#ffffff;text-decoration:none;border-radius:6px'

/** The same content as plain text and as HTML, every value escaped. */
export const renderMail = (content: MailContent): Mail => ({
  subject: content.subject,
  text: asText(content),
  html: asHtml(content),
})

const asText = ({
  action,
  closing,
  greeting,
  intro,
  lines,
  link,
  outro,
  sections = [],
}: MailContent): string =>
  [
    greeting,
    ...intro,
    linesAsText(lines),
    ...sections.map((section) =>
      [
        section.heading,
        linesAsText(section.lines).replace(/\n(?!- )/g, '\n  '),
        webAddress(section.link) ? `${section.action}: ${section.link}` : '',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    ...outro,
    link ? `${action}: ${link}` : '',
    closing.join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n')

const asHtml = ({
  action,
  closing,
  greeting,
  intro,
  language,
  lines,
  link,
  outro,
  sections = [],
  subject,
}: MailContent): string => {
  const paragraph = (text: string): string => `<p>${multiline(text)}</p>`
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${css}">`,
    `<p><strong>${escapeHtml(greeting)}</strong></p>`,
    ...intro.map(paragraph),
    tableOf(lines),
    ...sections.map(
      (section) =>
        `<h2 style="font-size:16px;margin:24px 0 4px">${escapeHtml(section.heading)}</h2>` +
        tableOf(section.lines) +
        (webAddress(section.link)
          ? `<p style="margin:4px 0"><a href="${escapeHtml(section.link)}" style="color:#9f1239">${escapeHtml(section.action)}</a></p>`
          : ''),
    ),
    ...outro.map(paragraph),
    link ? `<p><a href="${escapeHtml(link)}" style="${button}">${escapeHtml(action)}</a></p>` : '',
    `<p style="color:#4b5563">${closing.map(escapeHtml).join('<br>')}</p>`,
    '</body></html>',
  ].join('')
}

const tableOf = (lines: MailContent['lines']): string => {
  const rows = lines.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0">${escapeHtml(label)}</th>` +
      `<td style="padding:4px 0">${multiline(value)}</td></tr>`,
  )
  return rows.length > 0 ? `<table style="border-collapse:collapse">${rows.join('')}</table>` : ''
}

const linesAsText = (lines: MailContent['lines']): string =>
  lines.map(({ label, value }) => `- ${label}: ${value}`).join('\n')

const multiline = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>')
