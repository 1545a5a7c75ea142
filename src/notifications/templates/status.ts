import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** The state of a dossier has changed. */
export const status: MailTemplateDefinition = {
  subject: { vi: 'Thay đổi trạng thái', en: 'State changed' },
  intro: [
    {
      vi: 'Hồ sơ mà Ông/Bà lập hoặc theo dõi đã chuyển sang trạng thái mới.',
      en: 'A dossier you prepared or follow has moved on.',
    },
  ],
  lines: [mailLines.title, mailLines.unit, mailLines.state, mailLines.sender, mailLines.comment],
  action: { vi: 'Xem hồ sơ', en: 'See the dossier' },
}
