import type { TransitionDefinition, Who, WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import { conversationOnly, escalateAfter, reason, remindBefore } from './pieces.ts'

const editor: Who = { role: 'editor' }
const standingBody: Who[] = [{ role: 'standing-officer' }, { role: 'standing-head' }]

/** A person is shown to the public with recorded consent only. */
const consent = {
  expression: 'consentGiven = true',
  message: {
    vi: 'Chưa ghi nhận sự đồng ý của cá nhân, tập thể được giới thiệu; hãy ghi nhận văn bản đồng ý trước.',
    en: 'The consent of the person concerned is not recorded; record it first.',
  },
}

const states: WorkflowDefinition['states'] = [
  {
    key: 'proposed',
    kind: 'initial',
    label: { vi: 'Được đề cử', en: 'Proposed' },
    phase: { vi: 'Gương điển hình được đề cử, chờ xác minh', en: 'Proposed, to be verified' },
    deadline: { workingDays: 5 },
    timers: [remindBefore(2), escalateAfter(1)],
    turn: [{ role: 'standing-officer' }],
    write: [
      { relation: 'creator' },
      { role: 'unit-officer', relation: 'own-unit' },
      { role: 'unit-head', relation: 'own-unit' },
      ...standingBody,
    ],
  },
  {
    key: 'verified',
    kind: 'active',
    label: { vi: 'Đã xác minh', en: 'Verified' },
    phase: { vi: 'Đã xác minh, chờ biên tập', en: 'Verified, to be edited' },
    deadline: { workingDays: 5 },
    timers: [remindBefore(2), escalateAfter(1)],
    turn: [editor],
  },
  {
    key: 'editing',
    kind: 'active',
    label: { vi: 'Đang biên tập', en: 'Being edited' },
    phase: { vi: 'Bài viết đang được biên tập và chờ duyệt', en: 'The article is being edited and reviewed' },
    deadline: { workingDays: 5 },
    timers: [remindBefore(2), escalateAfter(1)],
    turn: [editor, { role: 'standing-head' }],
    write: [editor],
  },
  {
    key: 'approved',
    kind: 'active',
    label: { vi: 'Đã duyệt', en: 'Approved' },
    phase: { vi: 'Bài viết đã duyệt, chờ đăng', en: 'Approved, to be published' },
    deadline: { workingDays: 2 },
    timers: [escalateAfter(1)],
    turn: [editor],
  },
  {
    key: 'published',
    kind: 'success',
    label: { vi: 'Đã đăng', en: 'Published' },
    phase: { vi: 'Đã giới thiệu trên trang thông tin', en: 'Shown on the public site' },
    // About 24 months.
    timers: [{ at: { from: 'entry', workingDays: 500 }, key: 'age', then: { action: 'expire', do: 'move' } }],
    turn: [],
  },
  {
    key: 'archived',
    kind: 'success',
    label: { vi: 'Đã lưu trữ', en: 'Archived' },
    phase: { vi: 'Bài viết đã chuyển vào lưu trữ', en: 'The article is in the archive' },
    turn: [],
  },
  {
    key: 'withdrawn',
    kind: 'failure',
    label: { vi: 'Đã gỡ', en: 'Taken down' },
    phase: { vi: 'Bài viết đã gỡ khỏi trang thông tin', en: 'The article has been taken down' },
    turn: [],
  },
  {
    key: 'declined',
    kind: 'failure',
    label: { vi: 'Không giới thiệu', en: 'Declined' },
    phase: { vi: 'Đề cử không được chấp thuận', en: 'The proposal was not accepted' },
    turn: [],
  },
]

const transitions: TransitionDefinition[] = [
  {
    action: 'verify',
    from: ['proposed'],
    to: 'verified',
    label: { vi: 'Xác minh', en: 'Verify' },
    by: standingBody,
    not: ['nominee'],
    comment: 'optional',
    when: [consent],
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    action: 'decline',
    from: ['proposed', 'verified', 'editing'],
    to: 'declined',
    label: { vi: 'Không giới thiệu', en: 'Decline' },
    by: [{ role: 'standing-head' }],
    ...reason,
    tone: 'danger',
    effects: [statusMail],
  },
  {
    action: 'edit',
    from: ['verified'],
    to: 'editing',
    label: { vi: 'Nhận biên tập', en: 'Start editing' },
    by: [editor],
    comment: 'optional',
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    action: 'approve',
    from: ['editing'],
    to: 'approved',
    label: { vi: 'Duyệt bài', en: 'Approve' },
    by: [{ role: 'standing-head' }, { role: 'deputy-chief' }],
    not: ['author', 'nominee'],
    comment: 'optional',
    // Once approved the text is closed: a consent taken back must be seen before, while it can still be recorded anew.
    when: [consent],
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    action: 'revise',
    from: ['approved'],
    to: 'editing',
    label: { vi: 'Trả lại để biên tập thêm', en: 'Edit it further' },
    by: [{ role: 'standing-head' }, editor],
    comment: 'required',
    effects: turnAndStatus,
  },
  {
    action: 'publish',
    from: ['approved'],
    to: 'published',
    label: { vi: 'Đăng bài', en: 'Publish' },
    confirm: {
      vi: 'Bài viết sẽ hiển thị công khai trên trang thông tin. Đăng bài?',
      en: 'The article will be shown to the public. Publish it?',
    },
    by: [editor],
    comment: 'optional',
    when: [consent],
    tone: 'primary',
    effects: [
      { kind: 'run', name: 'publishExemplar' },
      statusMail,
      { kind: 'mail', template: 'status', to: { role: 'standing-head' } },
    ],
  },
  {
    action: 'archive',
    from: ['published'],
    to: 'archived',
    label: { vi: 'Chuyển lưu trữ', en: 'Archive' },
    by: [editor],
    comment: 'optional',
    effects: [statusMail],
  },
  {
    action: 'expire',
    from: ['published'],
    to: 'archived',
    label: { vi: 'Hết thời gian giới thiệu, chuyển lưu trữ', en: 'Archived after its time' },
    by: [],
    system: true,
    comment: 'optional',
    effects: [statusMail],
  },
  {
    action: 'unpublish',
    from: ['published', 'approved'],
    to: 'withdrawn',
    label: { vi: 'Gỡ bài', en: 'Take down' },
    confirm: {
      vi: 'Bài viết sẽ không còn hiển thị trên trang thông tin. Gỡ bài?',
      en: 'The article will no longer be shown to the public. Take it down?',
    },
    by: [{ role: 'standing-head' }, editor],
    comment: 'required',
    tone: 'danger',
    effects: [statusMail],
  },
]

/** An exemplar: proposed by a unit, verified, edited, approved and published with consent. */
export const exemplar: WorkflowDefinition = {
  everydayOff: conversationOnly,
  formatVersion: 1,
  key: 'exemplar',
  name: { vi: 'Giới thiệu gương điển hình tiên tiến', en: 'Exemplar' },
  initial: 'proposed',
  states,
  transitions,
}
