import type { WorkflowDefinition } from '../../workflow/types.ts'
import { decisionAftermath } from './decisionAftermath.ts'
import { statusMail, turnAndStatus, turnMail } from './mails.ts'
import {
  chief,
  conversationOnly,
  end,
  escalateAfter,
  remindBefore,
  standingHead,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

const linesAreFree = {
  expression: 'takenLines = 0',
  message: {
    vi: 'Trong danh sách có hồ sơ không còn ở bước chốt danh sách hoặc đã có trong quyết định khác; hãy lập lại dự thảo.',
    en: 'The list holds a dossier that is no longer finalized or is in another decision; draft it anew.',
  },
}
const tell = (role: string) => ({ kind: 'mail', template: 'status', to: { role } }) as const

/** An award decision: prepared by an officer, put up by their head, signed and issued by the Chief or a deputy, and carried out. */
export const decision: WorkflowDefinition = {
  everydayOff: conversationOnly,
  formatVersion: 1,
  key: 'decision',
  name: { vi: 'Quyết định khen thưởng', en: 'Award decision' },
  initial: 'draft',
  states: [
    step('draft', ['Dự thảo', 'Draft'], ['Quyết định đang được soạn thảo', 'The decision is being drafted'], {
      deadline: { workingDays: 2 },
      kind: 'initial',
      timers: [remindBefore(1), escalateAfter(1)],
      turn: [standingOfficer],
      write: [standingOfficer, standingHead],
    }),
    step(
      'review',
      ['Chờ Trưởng phòng trình ký', 'With the head of the standing body'],
      ['Dự thảo đang được kiểm tra trước khi trình ký', 'The draft is checked before it is put up'],
      { deadline: { workingDays: 1 }, timers: [escalateAfter(1)], turn: [standingHead] },
    ),
    step(
      'submitted',
      ['Đã trình ký', 'Submitted for signature'],
      ['Quyết định đang chờ ký ban hành', 'The decision waits for signature'],
      { deadline: { workingDays: 2 }, timers: [remindBefore(1)], turn: [chief] },
    ),
    ...decisionAftermath.states,
    end(
      'cancelled',
      'failure',
      ['Đã hủy bỏ', 'Cancelled'],
      ['Quyết định đã bị hủy bỏ', 'The decision has been cancelled'],
    ),
  ],
  transitions: [
    way('propose', ['draft', 'review'], ['Trình Trưởng phòng', 'Put to the head'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      when: [linesAreFree],
    }),
    // From the draft where the head has written it.
    way('submit', [['draft', 'review'], 'submitted'], ['Trình ký', 'Submit for signature'], {
      by: [standingHead],
      effects: turnAndStatus,
      tone: 'primary',
      when: [linesAreFree],
    }),
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
      effects: [{ kind: 'run', name: 'awardLines' }, turnMail, statusMail, tell('accountant')],
    },
    way('return', [['review', 'submitted'], 'draft'], ['Trả lại để hoàn thiện', 'Return'], {
      by: [chief, standingHead],
      comment: 'required',
      effects: turnAndStatus,
    }),
    ...decisionAftermath.transitions,
    way(
      'cancel',
      [['issued', 'notified', 'paid', 'handedOver', 'archived'], 'cancelled'],
      ['Hủy bỏ quyết định', 'Cancel the decision'],
      {
        by: [chief],
        comment: 'required',
        confirm: {
          vi: 'Mọi khen thưởng trong quyết định sẽ bị thu hồi. Hủy bỏ quyết định?',
          en: 'Every award of this decision will be revoked. Cancel the decision?',
        },
        effects: [{ kind: 'run', name: 'revokeLines' }, statusMail, tell('clerk'), tell('accountant')],
        tone: 'danger',
      },
    ),
  ],
}
