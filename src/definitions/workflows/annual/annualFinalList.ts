import type { TransitionDefinition } from '../../../workflow/types.ts'
import { outcomeLetter, statusMail, turnAndStatus } from '../mails.ts'
import { reason, standingHead } from '../pieces.ts'
import { rejection } from './rejection.ts'
import { takeOffSite } from './takeOffSite.ts'

/** The public notice and the final list. */
export const annualFinalList: TransitionDefinition[] = [
  {
    action: 'announce',
    from: ['passed'],
    to: 'announced',
    label: { vi: 'Công khai lấy ý kiến', en: 'Announce to the public' },
    confirm: {
      vi: 'Thông báo công khai hồ sơ này sẽ hiển thị trên trang thông tin trong 07 ngày làm việc. Công khai?',
      en: 'A notice of this dossier will stand on the public site for 7 working days. Announce it?',
    },
    by: [standingHead],
    not: ['nominee'],
    comment: 'optional',
    tone: 'primary',
    effects: [
      ...turnAndStatus,
      {
        collection: 'notices',
        kind: 'publish',
        title: '"Công khai hồ sơ đề nghị khen thưởng: " + dossier.title',
        summary: '"Lấy ý kiến trong 07 ngày làm việc kể từ ngày đăng, trước khi chốt danh sách khen thưởng."',
        body: '"Thường trực Hội đồng Thi đua – Khen thưởng công khai hồ sơ đề nghị khen thưởng đã được Hội đồng bỏ phiếu thông qua: " + dossier.title + ". Ý kiến góp ý, phản ánh đề nghị gửi về Thường trực Hội đồng trong thời hạn 07 ngày làm việc kể từ ngày đăng thông báo này."',
      },
    ],
  },
  {
    action: 'finalize',
    from: ['passed'],
    to: 'finalized',
    label: { vi: 'Chốt danh sách, không công khai', en: 'Settle the final list without notice' },
    confirm: {
      vi: 'Chỉ dành cho danh hiệu, hình thức mà quy chế không yêu cầu công khai; căn cứ ghi tại ô ý kiến. Chốt danh sách?',
      en: 'Only for awards that the regulation does not put up for notice; give the ground as comment. Settle the list?',
    },
    by: [standingHead],
    not: ['nominee'],
    ...reason,
    effects: turnAndStatus,
  },
  {
    action: 'finalize',
    from: ['announced'],
    to: 'finalized',
    label: { vi: 'Chốt danh sách', en: 'Settle the final list' },
    by: [standingHead],
    not: ['nominee'],
    comment: 'optional',
    fields: [
      {
        key: 'opinions',
        label: {
          vi: 'Góp ý nhận được và kết quả trả lời (không có thì ghi “Không có”)',
          en: 'Comments received and how they were answered (“none” where there were none)',
        },
        type: 'text',
      },
    ],
    when: [
      {
        expression: 'dossier.isPastDue = true',
        message: {
          vi: 'Chưa hết thời hạn công khai; hãy chốt danh sách sau khi hết thời hạn.',
          en: 'The notice has not run its time; settle the list afterwards.',
        },
      },
    ],
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    // From `onHold` where the matter that stopped the dossier has been found to be true.
    ...rejection,
    from: ['announced', 'onHold'],
    effects: [statusMail, outcomeLetter, takeOffSite],
  },
]
