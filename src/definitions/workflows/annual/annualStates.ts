import type { FieldRule } from '../../../workflow/stateTypes.ts'
import type { StateDefinition } from '../../../workflow/types.ts'
import {
  creator,
  escalateAfter,
  moveAtDue,
  remindBefore,
  sectionUnit,
  standingHead,
  standingOfficer,
  unitHead,
  unitOfficer,
} from '../pieces.ts'

const reviewed = ['ngayBinhXet', 'soNguoiTrieuTap', 'soNguoiDuHop', 'soPhieuTanThanh', 'bienBanBinhXet']

/** The head alone writes what the unit's meeting came to; the others read it. */
const reviewOf = (permission: 'required' | 'write'): FieldRule[] =>
  [...reviewed, 'yKienBinhXet'].flatMap((field) => [
    { field, permission: 'read' },
    { field, permission: reviewed.includes(field) ? permission : 'write', who: [unitHead] },
  ])

/** The states of the yearly nomination, with whose turn it is and by when. */
export const annualStates: StateDefinition[] = [
  {
    key: 'draft',
    kind: 'initial',
    label: { vi: 'Bản nháp', en: 'Draft' },
    phase: { vi: 'Đơn vị đang lập hồ sơ đề nghị', en: 'Your unit is preparing the nomination' },
    // The head may have held the meeting before the dossier was written.
    fields: reviewOf('write'),
    turn: [creator, unitHead],
    write: [creator, unitOfficer, unitHead, ...sectionUnit],
  },
  {
    key: 'unitReview',
    kind: 'active',
    label: { vi: 'Đơn vị bình xét', en: "The unit's review" },
    phase: { vi: 'Chờ đơn vị họp bình xét', en: 'Waits for the meeting of the unit' },
    colour: 'amber',
    deadline: { workingDays: 5 },
    fields: [{ field: '*', permission: 'read' }, ...reviewOf('required')],
    timers: [remindBefore(2), escalateAfter(1)],
    turn: [unitHead],
    write: [unitHead],
  },
  {
    key: 'submitted',
    kind: 'active',
    label: { vi: 'Đã nộp', en: 'Submitted' },
    phase: { vi: 'Hồ sơ đã nộp, chờ tiếp nhận', en: 'Submitted, waiting to be received' },
    deadline: { pauses: true, workingDays: 1 },
    timers: [escalateAfter(1)],
    turn: [standingOfficer],
  },
  {
    key: 'supplement',
    kind: 'waiting',
    label: { vi: 'Chờ bổ sung', en: 'Awaiting supplement' },
    phase: { vi: 'Đơn vị cần bổ sung hồ sơ theo yêu cầu', en: 'Your unit has to complete the dossier' },
    deadline: { pauses: true, workingDays: 5 },
    fields: reviewOf('write'),
    timers: [remindBefore(2), moveAtDue('lapse')],
    turn: [creator, unitHead],
    write: [creator, unitOfficer, unitHead, ...sectionUnit],
  },
  {
    key: 'overdue',
    kind: 'active',
    label: { vi: 'Quá hạn bổ sung', en: 'Supplement overdue' },
    phase: {
      vi: 'Đã hết thời hạn bổ sung, Thường trực Hội đồng đang xem xét trả lại hồ sơ',
      en: 'The time to complete the dossier has run out; the standing body decides whether to return it',
    },
    colour: 'red',
    deadline: { pauses: true, workingDays: 5 },
    timers: [remindBefore(1), escalateAfter(1)],
    turn: [standingOfficer, standingHead],
  },
  {
    key: 'received',
    kind: 'active',
    label: { vi: 'Đã tiếp nhận', en: 'Received' },
    phase: { vi: 'Hồ sơ đang được thẩm định', en: 'Being appraised' },
    // 20 working days from a complete dossier (QĐ 638/QĐ-BNV 2025, procedure for CSTĐ cơ sở).
    // The clock stands while a supplement is awaited, and while the dossier is on hold.
    deadline: { pauses: true, workingDays: 20 },
    timers: [remindBefore(5), escalateAfter(1)],
    turn: [standingOfficer],
  },
  {
    key: 'appraisalReview',
    kind: 'active',
    label: { vi: 'Chờ duyệt thẩm định', en: 'Appraisal to be approved' },
    phase: { vi: 'Hồ sơ đang được thẩm định', en: 'Being appraised' },
    colour: 'amber',
    deadline: { pauses: true, workingDays: 2 },
    timers: [remindBefore(1), escalateAfter(1)],
    turn: [standingHead],
  },
  {
    key: 'appraised',
    kind: 'active',
    label: { vi: 'Đã thẩm định', en: 'Appraised' },
    phase: { vi: 'Hồ sơ đạt thẩm định, chờ đưa vào phiên họp', en: 'Appraised, waiting for a session' },
    deadline: { pauses: true, workingDays: 5 },
    timers: [remindBefore(1)],
    turn: [{ role: 'council-secretary' }],
  },
  {
    key: 'tabled',
    kind: 'active',
    label: { vi: 'Đã đưa vào phiên họp', en: 'On the agenda' },
    phase: { vi: 'Hội đồng đang xem xét, bỏ phiếu', en: 'Before the council' },
    turn: [{ role: 'council-secretary' }],
  },
  {
    key: 'passed',
    kind: 'active',
    label: { vi: 'Đạt phiếu bầu', en: 'Voted through' },
    phase: { vi: 'Đạt tỷ lệ phiếu, chờ chốt danh sách', en: 'Voted through, waiting for the final list' },
    deadline: { pauses: true, workingDays: 10 },
    timers: [remindBefore(2)],
    turn: [standingHead],
  },
  {
    key: 'notPassed',
    kind: 'active',
    label: { vi: 'Không đạt phiếu bầu', en: 'Not voted through' },
    phase: { vi: 'Chưa đạt tỷ lệ phiếu theo quy định', en: 'Did not reach the required share of votes' },
    deadline: { pauses: true, workingDays: 5 },
    timers: [remindBefore(1)],
    turn: [standingHead],
  },
  {
    key: 'announced',
    kind: 'active',
    label: { vi: 'Đang công khai', en: 'Public notice' },
    phase: {
      vi: 'Đang công khai lấy ý kiến trước khi chốt danh sách',
      en: 'Shown to the public for comments',
    },
    colour: 'violet',
    // A setting of the office: ministries give 10 working days, provinces 7.
    deadline: { pauses: true, workingDays: 7 },
    timers: [
      {
        at: { from: 'due', workingDays: 0 },
        key: 'ended',
        then: { do: 'remind', template: 'turn', to: 'assignees' },
      },
      escalateAfter(3),
    ],
    turn: [standingHead],
  },
  {
    key: 'finalized',
    kind: 'active',
    label: { vi: 'Đã chốt danh sách', en: 'On the final list' },
    phase: { vi: 'Đang trình quyết định khen thưởng', en: 'The decision is being prepared' },
    deadline: { pauses: true, workingDays: 2 },
    timers: [remindBefore(1)],
    turn: [standingOfficer],
  },
  {
    key: 'forwarded',
    kind: 'active',
    label: { vi: 'Đã chuyển trình cấp trên', en: 'Goes to the higher level' },
    phase: { vi: 'Đang trình cấp có thẩm quyền khen thưởng', en: 'Submitted to the competent authority' },
    colour: 'violet',
    turn: [standingOfficer],
  },
  {
    key: 'awarded',
    kind: 'success',
    label: { vi: 'Đã được khen thưởng', en: 'Awarded' },
    phase: { vi: 'Đã có quyết định khen thưởng', en: 'The award has been decided' },
    turn: [],
  },
  {
    key: 'rejected',
    kind: 'failure',
    label: { vi: 'Không được khen thưởng', en: 'Rejected' },
    phase: { vi: 'Hồ sơ không đủ điều kiện khen thưởng', en: 'The nomination was not accepted' },
    turn: [],
  },
  {
    key: 'withdrawn',
    kind: 'failure',
    label: { vi: 'Đã rút', en: 'Withdrawn' },
    phase: { vi: 'Đơn vị đã rút hồ sơ', en: 'Your unit has withdrawn the nomination' },
    turn: [],
  },
  {
    key: 'onHold',
    kind: 'waiting',
    label: { vi: 'Tạm dừng', en: 'On hold' },
    // NĐ 152/2025/NĐ-CP Đ4.4: the reason is not for the applicant's page.
    phase: { vi: 'Hồ sơ tạm dừng xem xét', en: 'The review is on hold' },
    turn: [standingHead],
  },
  {
    key: 'revoked',
    kind: 'failure',
    label: { vi: 'Đã thu hồi', en: 'Revoked' },
    phase: { vi: 'Quyết định khen thưởng đã bị hủy bỏ, thu hồi', en: 'The award has been revoked' },
    turn: [],
  },
]
