import type { FieldRule } from '../../workflow/stateTypes.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  creator,
  end,
  escalateAfter,
  remindBefore,
  standingHead,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

const tellHeads: EffectDefinition = { kind: 'mail', template: 'status', to: { role: 'unit-head' } }

/** The heads of units send the people who are to learn. */
const invite: EffectDefinition = { kind: 'mail', template: 'courseOpened', to: { role: 'unit-head' } }

/** Those whom the units have registered by now. */
const listLearners: EffectDefinition = {
  expression:
    'for each in cases, learner in each.answers.hocVien return { nguoiHoc: learner.nguoiHoc, donViHocVien: each.unit }',
  field: 'hocVienLop',
  kind: 'set',
}

/** They come from the units. */
const noLearnersYet: FieldRule[] = [{ field: 'hocVienLop', permission: 'hidden' }]

/** A training course: planned, approved, registered for by each unit in a case of its own, held, certified. */
export const training: WorkflowDefinition = {
  formatVersion: 1,
  key: 'training',
  name: { vi: 'Tập huấn nghiệp vụ', en: 'Training course' },
  initial: 'planned',
  mails: [
    {
      key: 'courseOpened',
      subject: {
        vi: 'Mở đăng ký lớp tập huấn: {answers.tenLop}',
        en: 'Open for registration: {answers.tenLop}',
      },
      body: {
        vi: 'Lớp tập huấn “{answers.tenLop}” được tổ chức từ ngày {answers.ngayBatDau | date} đến ngày {answers.ngayKetThuc | date}, tại {answers.diaDiemHoc}.\n\nĐề nghị đơn vị gửi danh sách học viên trên phiếu “Đăng ký học viên” đã lập sẵn cho đơn vị, chậm nhất ngày {answers.hanDangKy | date}. Quá hạn, phiếu tự đóng.',
        en: 'The course “{answers.tenLop}” is held from {answers.ngayBatDau | date} to {answers.ngayKetThuc | date}, at {answers.diaDiemHoc}.\n\nPlease send your learners on the form “Registration of learners” that was begun for your unit, by {answers.hanDangKy | date}. It closes by itself after that.',
      },
    },
  ],
  managers: [standingHead],
  states: [
    step('planned', ['Lập kế hoạch', 'Planned'], ['Đang lập kế hoạch', 'Being planned'], {
      fields: noLearnersYet,
      kind: 'initial',
      turn: [creator],
      write: [creator, standingOfficer],
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
      fields: noLearnersYet,
      timers: [remindBefore(1), escalateAfter(1)],
    }),
    step(
      'registering',
      ['Mở đăng ký', 'Open for registration'],
      ['Đang nhận đăng ký', 'Open for registration'],
      {
        children: {
          join: 'all',
          no: 'registeredInPart',
          over: 'units',
          procedure: 'dang-ky-hoc-vien',
          unawaited: 'end',
          yes: 'registered',
        },
        colour: 'blue',
        deadline: { until: 'answers.hanDangKy', workingDays: 10 },
        timers: [
          remindBefore(3),
          { at: { from: 'due', workingDays: 0 }, key: 'close', then: { do: 'settle' } },
        ],
        turn: [standingOfficer],
      },
    ),
    step(
      'preparing',
      ['Chốt danh sách học viên', 'Learners being settled'],
      ['Đang chốt danh sách học viên', 'The list of learners is being settled'],
      {
        colour: 'amber',
        deadline: { until: 'answers.ngayBatDau', workingDays: 5 },
        timers: [
          remindBefore(1),
          {
            at: { day: 'answers.ngayBatDau', from: 'day', workingDays: 0 },
            key: 'begin',
            then: { action: 'begin', do: 'move' },
          },
        ],
        turn: [standingOfficer],
        write: [standingOfficer],
      },
    ),
    step('learning', ['Đang tập huấn', 'Under way'], ['Lớp đang diễn ra', 'The course is under way'], {
      colour: 'violet',
      // The examination, and a week to record who passed.
      deadline: { until: 'date(answers.ngayKetThuc) + duration("P7D")', workingDays: 20 },
      timers: [remindBefore(2), escalateAfter(1)],
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
      when: [
        {
          expression: 'date(answers.hanDangKy) > date(calendar.today)',
          message: {
            vi: 'Hạn đăng ký phải sau hôm nay; hãy sửa các ngày của lớp.',
            en: 'Registration must end after today; change the days of the course.',
          },
        },
      ],
    }),
    way('approved', ['approving', 'registering'], ['Đã duyệt', 'Approved'], {
      by: [],
      effects: [...turnAndStatus, invite],
      system: true,
    }),
    way('disapproved', ['approving', 'cancelled'], ['Không duyệt', 'Not approved'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
    way('registered', ['registering', 'preparing'], ['Các đơn vị đã đăng ký', 'All have registered'], {
      by: [],
      effects: [listLearners, ...turnAndStatus],
      system: true,
    }),
    way('registeredInPart', ['registering', 'preparing'], ['Hết hạn đăng ký', 'Registration is over'], {
      by: [],
      effects: [listLearners, ...turnAndStatus],
      system: true,
    }),
    way('closeRegistration', ['registering', 'preparing'], ['Kết thúc đăng ký', 'Close registration'], {
      by: [standingOfficer],
      comment: 'required',
      effects: [listLearners, ...turnAndStatus],
    }),
    way('begin', ['preparing', 'learning'], ['Đến ngày học, bắt đầu lớp', 'Begin on its day'], {
      by: [],
      effects: turnAndStatus,
      system: true,
    }),
    way('beginEarly', ['preparing', 'learning'], ['Bắt đầu lớp', 'Begin early'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('examine', ['learning', 'examined'], ['Ghi kết quả kiểm tra', 'Record the examination'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
      when: [
        {
          expression:
            'count(answers.hocVienLop) > 0 and (every learner in answers.hocVienLop satisfies learner.dat != null)',
          message: {
            vi: 'Danh sách học viên chưa có ai, hoặc còn người chưa ghi kết quả đạt hay không đạt.',
            en: 'There are no learners, or some have no result yet: passed or not.',
          },
        },
      ],
    }),
    way('certify', ['examined', 'certified'], ['Cấp chứng nhận', 'Certify'], {
      by: [standingHead],
      decides: true,
      effects: [{ kind: 'document', template: 'giay-chung-nhan-tap-huan' }, statusMail],
      notDoerOf: ['examine'],
      tone: 'primary',
    }),
    way('cancel', [['registering', 'preparing', 'learning'], 'cancelled'], ['Hủy lớp', 'Cancel'], {
      by: [standingHead],
      comment: 'required',
      effects: [statusMail, tellHeads],
      tone: 'danger',
    }),
  ],
}
