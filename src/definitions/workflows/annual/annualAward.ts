import type { TransitionDefinition } from '../../../workflow/types.ts'
import { statusMail, turnAndStatus } from '../mails.ts'
import { chief, standingBody, standingHead } from '../pieces.ts'
import { takeOffSite } from './takeOffSite.ts'

/** The award, here or by the higher level, and its revocation. */
export const annualAward: TransitionDefinition[] = [
  {
    action: 'decide',
    from: ['finalized'],
    to: 'awarded',
    label: { vi: 'Ban hành quyết định khen thưởng', en: 'Decide the award' },
    by: [],
    system: true,
    comment: 'optional',
    effects: [{ kind: 'run', name: 'recordAchievement' }, statusMail],
  },
  {
    action: 'forward',
    from: ['finalized'],
    to: 'forwarded',
    label: { vi: 'Chuyển trình cấp trên khen thưởng', en: 'Send to the higher level' },
    confirm: {
      vi: 'Hệ thống lập một hồ sơ trình cấp trên để Thường trực hoàn thiện. Chuyển trình cấp trên?',
      en: 'A case of a higher-level award will be opened for the standing body. Send it up?',
    },
    by: [standingHead],
    comment: 'optional',
    effects: [
      ...turnAndStatus,
      {
        kind: 'case',
        procedure: 'trinh-cap-tren-khen-thuong',
        title: { vi: 'Trình cấp trên khen thưởng', en: 'Higher-level award' },
      },
    ],
  },
  {
    action: 'recordGrant',
    from: ['forwarded'],
    to: 'awarded',
    label: { vi: 'Ghi nhận quyết định của cấp trên', en: 'Record the award of the higher level' },
    by: standingBody,
    comment: 'optional',
    fields: [
      { key: 'number', label: { vi: 'Số quyết định', en: 'Decision number' }, type: 'text' },
      { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
    ],
    tone: 'primary',
    effects: [statusMail],
  },
  {
    action: 'recordRefusal',
    from: ['forwarded'],
    to: 'rejected',
    label: { vi: 'Ghi nhận cấp trên không khen thưởng', en: 'Record the refusal of the higher level' },
    by: standingBody,
    comment: 'required',
    tone: 'danger',
    effects: [statusMail],
  },
  {
    action: 'revoke',
    from: ['awarded'],
    to: 'revoked',
    label: { vi: 'Hủy quyết định, thu hồi khen thưởng', en: 'Revoke the award' },
    confirm: {
      vi: 'Thành tích sẽ bị xóa khỏi sổ theo dõi và hiện vật, tiền thưởng phải thu hồi. Thu hồi khen thưởng?',
      en: 'The achievement will be struck from the record, object and money recovered. Revoke the award?',
    },
    by: [chief],
    comment: 'required',
    tone: 'danger',
    effects: [{ kind: 'run', name: 'strikeAchievement' }, statusMail, takeOffSite],
  },
]
