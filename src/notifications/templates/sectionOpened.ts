import { mailLines } from '../lines.ts'
import type { MailTemplateDefinition } from '../types.ts'

/** A section of a dossier's form is open to the unit that is to fill it in. */
export const sectionOpened: MailTemplateDefinition = {
  subject: { vi: 'Đơn vị có phần cần điền', en: 'A section is yours to fill in' },
  intro: [
    {
      vi: 'Hồ sơ dưới đây có phần do đơn vị của Ông/Bà điền; phần này đã mở để điền.',
      en: 'The dossier below has a section that your unit fills in; it is open now.',
    },
  ],
  lines: [mailLines.title, mailLines.state, mailLines.deadline, mailLines.sender],
  outro: [
    {
      vi: 'Hồ sơ nằm trong danh sách «Việc cần làm» cho đến khi phần của đơn vị được điền đủ.',
      en: 'The dossier stays in your to-do list until the section of your unit is complete.',
    },
  ],
  action: { vi: 'Điền phần của đơn vị', en: 'Fill in the section' },
}
