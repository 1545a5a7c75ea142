import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** Minutes wait for a signature. */
export const minutesToSign: MailTemplateDefinition = {
  subject: { vi: 'Biên bản chờ ký', en: 'Minutes to sign' },
  intro: [
    {
      vi: 'Biên bản phiên họp Hội đồng đã được lập và chờ Ông/Bà ký.',
      en: 'The minutes of the session are ready for your signature.',
    },
  ],
  lines: [mailLines.title, mailLines.sender, mailLines.deadline],
  outro: [{ vi: 'Đề nghị Ông/Bà kiểm tra nội dung trước khi ký.', en: 'Please read them before signing.' }],
  action: { vi: 'Xem và ký biên bản', en: 'Read and sign' },
}
