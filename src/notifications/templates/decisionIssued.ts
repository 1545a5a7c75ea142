import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** A decision has been issued. */
export const decisionIssued: MailTemplateDefinition = {
  subject: { vi: 'Ban hành quyết định khen thưởng', en: 'Decision issued' },
  intro: [{ vi: 'Quyết định khen thưởng đã được ban hành.', en: 'An award decision has been issued.' }],
  lines: [mailLines.title, mailLines.decisionNumber, mailLines.unit, mailLines.sender],
  outro: [
    {
      vi: 'Thành tích được ghi nhận vào hồ sơ thành tích của tập thể, cá nhân.',
      en: 'The award is entered in the achievement record.',
    },
  ],
  action: { vi: 'Xem quyết định', en: 'See the decision' },
}
