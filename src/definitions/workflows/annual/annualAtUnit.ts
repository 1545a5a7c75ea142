import type { EffectDefinition, TransitionDefinition } from '../../../workflow/types.ts'
import { statusMail, turnAndStatus } from '../mails.ts'
import { creator, reason, unitHead, unitOfficer } from '../pieces.ts'

const submission: EffectDefinition = { kind: 'document', template: 'to-trinh-de-nghi-khen-thuong' }

/** At the unit: proposed, reviewed by its meeting, submitted by its head. */
export const annualAtUnit: TransitionDefinition[] = [
  {
    action: 'propose',
    from: ['draft'],
    to: 'unitReview',
    label: { vi: 'Đề nghị đơn vị bình xét', en: 'Put to the unit' },
    by: [creator, unitOfficer],
    comment: 'optional',
    validatesForm: true,
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    // Straight from the draft where the head writes the dossier after the meeting.
    action: 'submit',
    from: ['draft'],
    to: 'submitted',
    label: { vi: 'Nộp hồ sơ', en: 'Submit' },
    confirm: {
      vi: 'Sau khi nộp, đơn vị không sửa được hồ sơ nữa. Nộp hồ sơ đề nghị này?',
      en: 'After submission your unit can no longer change the dossier. Submit it?',
    },
    by: [unitHead],
    comment: 'optional',
    validatesForm: true,
    tone: 'primary',
    effects: [...turnAndStatus, submission],
  },
  {
    action: 'submit',
    from: ['unitReview'],
    to: 'submitted',
    label: { vi: 'Bình xét đạt, nộp hồ sơ', en: 'Reviewed: submit' },
    confirm: {
      vi: 'Kết quả bình xét được ghi vào hồ sơ và đơn vị không sửa được hồ sơ nữa. Nộp hồ sơ đề nghị này?',
      en: 'The review is kept with the dossier, which your unit can no longer change. Submit it?',
    },
    by: [unitHead],
    comment: 'optional',
    validatesForm: true,
    when: [
      {
        // A simple majority of those who met; an office with a higher bar of its own writes it here. What is not filled in
        // yet is asked for as a required field.
        expression:
          'answers.soPhieuTanThanh = null or answers.soNguoiDuHop = null or answers.soPhieuTanThanh * 2 > answers.soNguoiDuHop',
        message: {
          vi: 'Chưa quá nửa số người dự họp tán thành; hãy kiểm tra số phiếu, hoặc chọn “Không đạt bình xét”.',
          en: 'Not more than half of those present agreed; check the votes, or choose “Not passed by the unit”.',
        },
      },
    ],
    tone: 'primary',
    effects: [...turnAndStatus, submission],
  },
  {
    action: 'sendBack',
    from: ['unitReview'],
    to: 'draft',
    label: { vi: 'Trả lại người lập để sửa', en: 'Send back to be improved' },
    by: [unitHead],
    comment: 'required',
    incomplete: true,
    effects: turnAndStatus,
  },
  {
    action: 'refuse',
    from: ['unitReview'],
    to: 'rejected',
    label: { vi: 'Không đạt bình xét', en: 'Not passed by the unit' },
    confirm: {
      vi: 'Hồ sơ sẽ kết thúc tại đơn vị và không được trình trong đợt này. Ghi nhận không đạt bình xét?',
      en: 'The dossier ends at the unit and is not submitted this time. Record it as not passed?',
    },
    by: [unitHead],
    ...reason,
    incomplete: true,
    tone: 'danger',
    effects: [statusMail],
  },
]
