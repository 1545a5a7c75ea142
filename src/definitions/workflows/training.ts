import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  creator,
  end,
  escalateAfter,
  moveAtDue,
  remindBefore,
  sectionUnit,
  standingHead,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

/** The heads of units send the people who are to learn. */
const tellHeads = { kind: 'mail', template: 'status', to: { role: 'unit-head' } } as const

/** A training course: planned, approved, held, certified. */
export const training: WorkflowDefinition = {
  formatVersion: 1,
  key: 'training',
  name: { vi: 'Tập huấn nghiệp vụ', en: 'Training course' },
  initial: 'planned',
  managers: [standingHead],
  states: [
    step('planned', ['Lập kế hoạch', 'Planned'], ['Đang lập kế hoạch', 'Being planned'], {
      kind: 'initial',
      turn: [creator],
      write: [creator, standingOfficer, ...sectionUnit],
    }),
    step('approving', ['Chờ duyệt', 'For approval'], ['Chờ duyệt kế hoạch', 'Waits for approval'], {
      approval: { no: 'disapproved', rule: 'sequential', yes: 'approved' },
      assign: {
        to: [
          { kind: 'who', role: 'standing-head' },
          { kind: 'who', role: 'deputy-chief' },
        ],
      },
      colour: 'amber',
      deadline: { workingDays: 3 },
      timers: [remindBefore(1), escalateAfter(1)],
    }),
    step(
      'registering',
      ['Mở đăng ký', 'Open for registration'],
      ['Đang nhận đăng ký', 'Open for registration'],
      {
        colour: 'blue',
        deadline: { workingDays: 10 },
        timers: [remindBefore(3), moveAtDue('begin')],
        turn: [standingOfficer],
      },
    ),
    step('learning', ['Đang tập huấn', 'Under way'], ['Lớp đang diễn ra', 'The course is under way'], {
      colour: 'violet',
      deadline: { workingDays: 20 },
      timers: [remindBefore(5), escalateAfter(1)],
      turn: [standingOfficer],
      write: [standingOfficer],
    }),
    step('examined', ['Đã kiểm tra', 'Examined'], ['Chờ cấp chứng nhận', 'Waits for certificates'], {
      colour: 'amber',
      deadline: { workingDays: 10 },
      timers: [remindBefore(2), escalateAfter(1)],
      turn: [standingHead],
    }),
    end(
      'certified',
      'success',
      ['Đã cấp chứng nhận', 'Certified'],
      ['Lớp đã kết thúc', 'The course is over'],
    ),
    end(
      'cancelled',
      'failure',
      ['Không tổ chức', 'Cancelled'],
      ['Lớp không được tổ chức', 'The course is not held'],
    ),
  ],
  transitions: [
    way('submit', ['planned', 'approving'], ['Trình duyệt', 'Submit'], {
      by: [creator, standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('approved', ['approving', 'registering'], ['Đã duyệt', 'Approved'], {
      by: [],
      effects: [...turnAndStatus, tellHeads],
      system: true,
    }),
    way('disapproved', ['approving', 'cancelled'], ['Không duyệt', 'Not approved'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
    way('begin', ['registering', 'learning'], ['Hết hạn đăng ký, bắt đầu lớp', 'Begin'], {
      by: [],
      effects: turnAndStatus,
      system: true,
    }),
    way('beginEarly', ['registering', 'learning'], ['Bắt đầu lớp', 'Begin early'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('examine', ['learning', 'examined'], ['Ghi kết quả kiểm tra', 'Record the examination'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      fields: [
        {
          key: 'passed',
          label: { vi: 'Số học viên đạt, không đạt', en: 'How many passed and failed' },
          type: 'text',
        },
      ],
      tone: 'primary',
    }),
    way('certify', ['examined', 'certified'], ['Cấp chứng nhận', 'Certify'], {
      by: [standingHead],
      decides: true,
      effects: [statusMail],
      notDoerOf: ['examine'],
      tone: 'primary',
    }),
    way('cancel', [['registering', 'learning'], 'cancelled'], ['Hủy lớp', 'Cancel'], {
      by: [standingHead],
      comment: 'required',
      effects: [statusMail, tellHeads],
      tone: 'danger',
    }),
  ],
}
