import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** It is the recipient’s turn to act. */
export const turn: MailTemplateDefinition = {
  subject: { vi: 'Đến lượt xử lý', en: 'Your turn' },
  intro: [
    {
      vi: 'Hồ sơ dưới đây đã được chuyển đến Ông/Bà để xử lý.',
      en: 'The dossier below has reached you and waits for your action.',
    },
  ],
  lines: [
    mailLines.title,
    mailLines.unit,
    mailLines.state,
    mailLines.sender,
    mailLines.deadline,
    mailLines.comment,
  ],
  outro: [{ vi: 'Đề nghị Ông/Bà xử lý đúng thời hạn.', en: 'Please act within the deadline.' }],
  action: { vi: 'Mở hồ sơ để xử lý', en: 'Open the dossier' },
}
