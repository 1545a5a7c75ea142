import type { TransitionDefinition } from '../../../workflow/types.ts'
import { statusMail, turnAndStatus } from '../mails.ts'
import { creator, standingHead, unitHead } from '../pieces.ts'

/** What can happen to a dossier at many steps. */
export const annualAtAnyTime: TransitionDefinition[] = [
  {
    action: 'withdraw',
    from: ['draft', 'unitReview', 'submitted', 'supplement', 'overdue', 'received', 'appraisalReview'],
    to: 'withdrawn',
    label: { vi: 'Rút hồ sơ', en: 'Withdraw' },
    confirm: {
      vi: 'Hồ sơ đã rút không mở lại được. Rút hồ sơ đề nghị này?',
      en: 'A withdrawn dossier cannot be opened again. Withdraw it?',
    },
    by: [unitHead, creator],
    comment: 'optional',
    incomplete: true,
    tone: 'danger',
    effects: [statusMail],
  },
  {
    action: 'hold',
    from: [
      'submitted',
      'supplement',
      'overdue',
      'received',
      'appraisalReview',
      'appraised',
      'tabled',
      'passed',
      'notPassed',
      'announced',
      'finalized',
      'forwarded',
    ],
    to: 'onHold',
    label: { vi: 'Tạm dừng xem xét', en: 'Put on hold' },
    by: [standingHead],
    comment: 'required',
    tone: 'danger',
    effects: turnAndStatus,
  },
  {
    // NĐ 152/2025/NĐ-CP Đ4.4: on with it once the matter has been found to be nothing, which the comment says.
    action: 'release',
    from: ['onHold'],
    to: '@previous',
    label: { vi: 'Tiếp tục xem xét', en: 'Resume' },
    by: [standingHead],
    comment: 'required',
    tone: 'primary',
    effects: turnAndStatus,
  },
]
