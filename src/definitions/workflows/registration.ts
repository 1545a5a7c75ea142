import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  creator,
  dayOfYear,
  end,
  escalateAfter,
  remindBefore,
  sectionUnit,
  standingHead,
  standingOfficer,
  step,
  unitHead,
  unitOfficer,
  way,
} from './pieces.ts'

/** Registration for emulation: written by a person or unit, confirmed by the head, entered by the standing body. */
export const registration: WorkflowDefinition = {
  formatVersion: 1,
  key: 'registration',
  name: { vi: 'Đăng ký thi đua', en: 'Registration' },
  initial: 'draft',
  managers: [standingHead],
  states: [
    // Registered in the first quarter of the year that it is for; a default of the office.
    step('draft', ['Bản nháp', 'Draft'], ['Đang lập đăng ký', 'Being written'], {
      deadline: { until: dayOfYear('answers.namDangKy', 3, 31) },
      kind: 'initial',
      timers: [remindBefore(10)],
      turn: [creator],
      write: [creator, unitOfficer, unitHead, ...sectionUnit],
    }),
    step(
      'submitted',
      ['Chờ đơn vị xác nhận', 'For the unit'],
      ['Chờ thủ trưởng đơn vị xác nhận', 'Waits for the head of the unit'],
      {
        assign: { nobody: { role: 'standing-head' }, to: [{ kind: 'unitHead' }] },
        colour: 'blue',
        deadline: { workingDays: 5 },
        timers: [remindBefore(2), escalateAfter(1)],
      },
    ),
    step(
      'confirmed',
      ['Chờ tổng hợp', 'To be entered'],
      ['Chờ Thường trực tổng hợp', 'Waits for the standing body'],
      {
        assign: { mode: 'roundRobin', to: [{ kind: 'who', role: 'standing-officer' }] },
        colour: 'blue',
        deadline: { workingDays: 10 },
        timers: [remindBefore(3), escalateAfter(1)],
      },
    ),
    end(
      'registered',
      'success',
      ['Đã ghi nhận', 'Registered'],
      ['Đăng ký đã được ghi nhận', 'The registration is entered'],
    ),
    end(
      'declined',
      'failure',
      ['Không ghi nhận', 'Declined'],
      ['Đăng ký không được ghi nhận', 'The registration was not entered'],
    ),
  ],
  transitions: [
    way('submit', ['draft', 'submitted'], ['Gửi đăng ký', 'Submit'], {
      by: [creator, unitOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('confirm', ['submitted', 'confirmed'], ['Xác nhận', 'Confirm'], {
      decides: true,
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('enter', ['confirmed', 'registered'], ['Ghi nhận', 'Enter'], {
      effects: [statusMail],
      tone: 'primary',
    }),
    way('decline', [['submitted', 'confirmed'], 'declined'], ['Không ghi nhận', 'Decline'], {
      by: [{ relation: 'assignee' }, standingOfficer],
      comment: 'required',
      decides: true,
      effects: [statusMail],
      tone: 'danger',
    }),
  ],
}
