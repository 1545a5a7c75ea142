import type { Who, WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'

const chief: Who = { role: 'chief' }
const linesAreFree = {
  expression: 'takenLines = 0',
  message: {
    vi: 'Trong danh sách có hồ sơ không còn ở bước chốt danh sách hoặc đã có trong quyết định khác; hãy lập lại dự thảo.',
    en: 'The list holds a dossier that is no longer finalized or is in another decision; draft it anew.',
  },
}
const tell = (role: string) => ({ kind: 'mail', template: 'status', to: { role } }) as const

/** An award decision: prepared by the standing body, signed and issued by the Chief or a deputy. */
export const decision: WorkflowDefinition = {
  formatVersion: 1,
  key: 'decision',
  name: { vi: 'Quyết định khen thưởng', en: 'Award decision' },
  initial: 'draft',
  states: [
    {
      key: 'draft',
      kind: 'initial',
      label: { vi: 'Dự thảo', en: 'Draft' },
      phase: { vi: 'Quyết định đang được soạn thảo', en: 'The decision is being drafted' },
      deadline: { workingDays: 2 },
      turn: [{ role: 'standing-officer' }],
      write: [{ role: 'standing-officer' }, { role: 'standing-head' }],
    },
    {
      key: 'submitted',
      kind: 'active',
      label: { vi: 'Đã trình ký', en: 'Submitted for signature' },
      phase: { vi: 'Quyết định đang chờ ký ban hành', en: 'The decision waits for signature' },
      deadline: { workingDays: 2 },
      turn: [chief],
    },
    {
      key: 'issued',
      kind: 'success',
      label: { vi: 'Đã ban hành', en: 'Issued' },
      phase: { vi: 'Quyết định đã ban hành', en: 'The decision has been issued' },
      turn: [],
    },
    {
      key: 'cancelled',
      kind: 'failure',
      label: { vi: 'Đã hủy bỏ', en: 'Cancelled' },
      phase: { vi: 'Quyết định đã bị hủy bỏ', en: 'The decision has been cancelled' },
      turn: [],
    },
  ],
  transitions: [
    {
      action: 'submit',
      from: ['draft'],
      to: 'submitted',
      label: { vi: 'Trình ký', en: 'Submit for signature' },
      by: [{ role: 'standing-officer' }],
      comment: 'optional',
      when: [linesAreFree],
      tone: 'primary',
      effects: turnAndStatus,
    },
    {
      action: 'issue',
      from: ['submitted'],
      to: 'issued',
      label: { vi: 'Ký ban hành', en: 'Issue' },
      confirm: {
        vi: 'Quyết định có hiệu lực và khen thưởng được ghi vào sổ theo dõi ngay khi ban hành. Ký ban hành?',
        en: 'The decision takes effect and its awards are recorded at once. Issue it?',
      },
      by: [chief, { role: 'deputy-chief' }],
      not: ['preparer'],
      comment: 'optional',
      fields: [
        { key: 'number', label: { vi: 'Số quyết định', en: 'Decision number' }, type: 'text' },
        { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
      ],
      when: [
        {
          expression: 'lines > 0',
          message: {
            vi: 'Quyết định chưa có cá nhân, tập thể nào được khen thưởng; hãy bổ sung danh sách.',
            en: 'The decision names nobody to be awarded; add the list first.',
          },
        },
        linesAreFree,
        {
          expression: 'numberTaken = false',
          message: {
            vi: 'Số quyết định này đã dùng trong năm; hãy lấy số khác ở sổ văn bản đi.',
            en: 'This decision number is taken in that year; take another from the register.',
          },
        },
        {
          expression: 'signedInFuture = false',
          message: {
            vi: 'Ngày ký không được sau ngày hôm nay; hãy nhập lại ngày ký.',
            en: 'The date of signature lies in the future; correct it.',
          },
        },
      ],
      tone: 'primary',
      effects: [{ kind: 'run', name: 'awardLines' }, statusMail, tell('clerk'), tell('accountant')],
    },
    {
      action: 'return',
      from: ['submitted'],
      to: 'draft',
      label: { vi: 'Trả lại để hoàn thiện', en: 'Return' },
      by: [chief],
      comment: 'required',
      effects: turnAndStatus,
    },
    {
      action: 'cancel',
      from: ['issued'],
      to: 'cancelled',
      label: { vi: 'Hủy bỏ quyết định', en: 'Cancel the decision' },
      confirm: {
        vi: 'Mọi khen thưởng trong quyết định sẽ bị thu hồi. Hủy bỏ quyết định?',
        en: 'Every award of this decision will be revoked. Cancel the decision?',
      },
      by: [chief],
      comment: 'required',
      tone: 'danger',
      effects: [{ kind: 'run', name: 'revokeLines' }, statusMail, tell('clerk'), tell('accountant')],
    },
  ],
}
