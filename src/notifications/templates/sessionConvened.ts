import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** A council session has been convened. */
export const sessionConvened: MailTemplateDefinition = {
  subject: { vi: 'Giấy mời họp Hội đồng', en: 'Council session convened' },
  intro: [
    {
      vi: 'Trân trọng kính mời Ông/Bà dự phiên họp của Hội đồng Thi đua – Khen thưởng.',
      en: 'You are invited to the session of the Emulation and Commendation Council.',
    },
  ],
  lines: [mailLines.title, mailLines.startsAt, mailLines.place, mailLines.sender],
  outro: [
    {
      vi: 'Đề nghị Ông/Bà nghiên cứu trước hồ sơ; trường hợp vắng mặt, gửi ý kiến bằng văn bản đến Thư ký Hội đồng.',
      en: 'Please study the dossiers beforehand; if you cannot attend, send a written opinion to the secretary.',
    },
  ],
  action: { vi: 'Xem chương trình và hồ sơ', en: 'See the agenda and papers' },
}
