import { formatMoment } from './formatMoment.ts'
import { mailLines } from './lines.ts'
import { oneLine } from './oneLine.ts'
import { renderMail } from './renderMail.ts'
import type { Mail } from './types.ts'
import { webAddress } from './webAddress.ts'
import { mailWords } from './words.ts'

type Args = {
  actions: string[]
  expiresAt: string
  giver: string
  /** Where to act; null to keep the mail without its secret. */
  link: null | string
  note: string
  recipientName: string
  title: string
}

/** The mail that brings a one-time link, in Vietnamese: its reader has no account and so no language of their own. */
export const buildLinkMail = ({
  actions,
  expiresAt,
  giver,
  link,
  note,
  recipientName,
  title,
}: Args): Mail => {
  const lines = [
    { label: mailLines.title.label.vi, value: oneLine(title) },
    { label: 'Đề nghị Ông/Bà', value: actions.join('; ') },
    { label: 'Lời nhắn', value: note },
    { label: 'Có hiệu lực đến', value: formatMoment(expiresAt, 'vi') },
  ]
  return renderMail({
    action: 'Mở trang cho ý kiến',
    closing: [mailWords.regards.vi, mailWords.office.vi, mailWords.robot.vi],
    greeting: `Kính gửi: ${oneLine(recipientName) || mailWords.recipient.vi},`,
    intro: [
      `${oneLine(giver)} đề nghị Ông/Bà cho ý kiến về nội dung dưới đây qua liên kết dùng một lần, không cần tài khoản.`,
    ],
    language: 'vi',
    lines: lines.filter(({ value }) => value !== ''),
    link: link === null ? null : webAddress(link),
    outro: [
      'Liên kết chỉ dùng được một lần và chỉ dành cho Ông/Bà; đề nghị không chuyển thư này cho người khác.',
    ],
    subject: `Đề nghị cho ý kiến: ${oneLine(title)}`,
  })
}
