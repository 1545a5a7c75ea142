import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** An exemplar is on the public site. */
export const exemplarPublished: MailTemplateDefinition = {
  subject: { vi: 'Đăng gương điển hình tiên tiến', en: 'Exemplar published' },
  intro: [
    {
      vi: 'Gương điển hình tiên tiến đã được đăng trên Trang thông tin điện tử của Văn phòng.',
      en: 'The exemplar is now on the public site of the Office.',
    },
  ],
  lines: [mailLines.title, mailLines.unit, mailLines.sender],
  outro: [
    {
      vi: 'Cá nhân, tập thể được giới thiệu có quyền đề nghị gỡ bài bất cứ lúc nào.',
      en: 'Those introduced may ask for its removal at any time.',
    },
  ],
  action: { vi: 'Xem bài viết', en: 'Read the article' },
}
