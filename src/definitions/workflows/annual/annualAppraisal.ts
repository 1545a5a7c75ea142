import type { TransitionDefinition } from '../../../workflow/types.ts'
import { outcomeLetter, statusMail, supplementMail, turnAndStatus, turnMail } from '../mails.ts'
import { reason, standingBody, standingHead, standingOfficer, unitHead } from '../pieces.ts'
import { supplementOnce } from '../supplementOnce.ts'
import { rejection } from './rejection.ts'

/** At the standing body: received, completed, appraised by an officer and confirmed by the head. */
export const annualAppraisal: TransitionDefinition[] = [
  {
    action: 'receive',
    from: ['submitted'],
    to: 'received',
    label: { vi: 'Tiếp nhận', en: 'Receive' },
    by: standingBody,
    comment: 'optional',
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    action: 'requestSupplement',
    from: ['received'],
    to: 'supplement',
    label: { vi: 'Yêu cầu bổ sung', en: 'Ask for a supplement' },
    by: standingBody,
    ...reason,
    when: supplementOnce,
    effects: [turnMail, supplementMail],
  },
  {
    action: 'resubmit',
    from: ['supplement'],
    to: 'received',
    label: { vi: 'Nộp lại hồ sơ', en: 'Submit again' },
    by: [unitHead],
    comment: 'optional',
    validatesForm: true,
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    action: 'lapse',
    from: ['supplement'],
    to: 'overdue',
    label: { vi: 'Hết thời hạn bổ sung', en: 'The supplement did not come' },
    by: [],
    system: true,
    comment: 'optional',
    effects: turnAndStatus,
  },
  {
    action: 'extend',
    from: ['overdue'],
    to: 'supplement',
    label: { vi: 'Gia hạn bổ sung', en: 'Give more time' },
    by: standingBody,
    comment: 'required',
    effects: [turnMail, supplementMail],
  },
  {
    action: 'proposeAppraisal',
    from: ['received'],
    to: 'appraisalReview',
    label: { vi: 'Trình duyệt kết quả thẩm định', en: 'Put the appraisal to the head' },
    by: [standingOfficer],
    not: ['nominee', 'creator'],
    comment: 'optional',
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    action: 'sendBackAppraisal',
    from: ['appraisalReview'],
    to: 'received',
    label: { vi: 'Yêu cầu thẩm định lại', en: 'Appraise again' },
    by: [standingHead],
    comment: 'required',
    effects: turnAndStatus,
  },
  {
    // From `received` where the head has appraised the dossier in person.
    action: 'appraise',
    from: ['received', 'appraisalReview'],
    to: 'appraised',
    label: { vi: 'Xác nhận đạt thẩm định', en: 'Confirm the appraisal' },
    by: [standingHead],
    not: ['nominee', 'creator'],
    notDoerOf: ['proposeAppraisal'],
    comment: 'optional',
    tone: 'primary',
    effects: [...turnAndStatus, { kind: 'document', template: 'phieu-ket-qua-tham-dinh' }],
  },
  {
    ...rejection,
    from: ['overdue', 'received', 'appraisalReview'],
    effects: [statusMail, outcomeLetter],
  },
]
