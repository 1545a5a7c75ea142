import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** The dossier must be completed. */
export const supplement: MailTemplateDefinition = {
  subject: { vi: 'Yêu cầu bổ sung hồ sơ', en: 'Supplement requested' },
  intro: [
    {
      vi: 'Qua kiểm tra, hồ sơ dưới đây chưa đầy đủ hoặc chưa đúng quy định. Đề nghị Ông/Bà bổ sung, hoàn thiện.',
      en: 'The dossier below is not yet complete or correct. Please supply what is missing.',
    },
  ],
  lines: [
    mailLines.title,
    mailLines.unit,
    mailLines.supplement,
    mailLines.comment,
    mailLines.sender,
    mailLines.deadline,
  ],
  outro: [
    {
      vi: 'Thời gian xử lý tạm dừng cho đến khi nhận được hồ sơ bổ sung.',
      en: 'The processing time stops until the supplement arrives.',
    },
  ],
  action: { vi: 'Bổ sung hồ sơ', en: 'Complete the dossier' },
}
