import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** Voting is open. */
export const voteOpened: MailTemplateDefinition = {
  subject: { vi: 'Mở bỏ phiếu', en: 'Voting is open' },
  intro: [
    {
      vi: 'Phiên họp đã chuyển sang phần bỏ phiếu. Đề nghị Ông/Bà bỏ phiếu đối với từng nội dung.',
      en: 'The session has opened the vote. Please answer every line.',
    },
  ],
  lines: [mailLines.title, mailLines.deadline],
  outro: [
    {
      vi: 'Mỗi thành viên bỏ phiếu một lần; phiếu đã gửi không thay đổi được.',
      en: 'Each member votes once; a cast ballot cannot be changed.',
    },
  ],
  action: { vi: 'Bỏ phiếu', en: 'Vote' },
}
