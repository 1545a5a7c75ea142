import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail } from './mails.ts'
import { creator, end, moveAtDue, remindBefore, step, unitHead, unitOfficer, way } from './pieces.ts'

/** Whom a unit sends to a course: its own case, while the course is open for registration. */
export const learnerRegistration: WorkflowDefinition = {
  formatVersion: 1,
  key: 'learner-registration',
  name: { vi: 'Đăng ký học viên', en: 'Registration of learners' },
  initial: 'writing',
  managers: [{ role: 'standing-head' }],
  states: [
    step(
      'writing',
      ['Đang lập danh sách', 'Being written'],
      ['Đơn vị đang lập danh sách học viên', 'The unit is listing its learners'],
      {
        // What the course says, at whose end of registration it lapses.
        deadline: { until: 'parent.answers.hanDangKy', workingDays: 10 },
        kind: 'initial',
        timers: [remindBefore(2), moveAtDue('lapse')],
        turn: [creator, unitOfficer],
        write: [creator, unitOfficer, unitHead],
      },
    ),
    end('sent', 'success', ['Đã gửi', 'Sent'], ['Đơn vị đã đăng ký học viên', 'The unit has registered']),
    end(
      'nobodySent',
      'failure',
      ['Không cử học viên', 'Nobody is sent'],
      ['Đơn vị không cử học viên', 'The unit sends nobody'],
    ),
  ],
  transitions: [
    way('send', ['writing', 'sent'], ['Gửi đăng ký', 'Send'], {
      by: [unitHead, creator],
      decides: true,
      effects: [statusMail],
      tone: 'primary',
      validatesForm: true,
    }),
    way('sendNobody', ['writing', 'nobodySent'], ['Không cử học viên', 'Send nobody'], {
      by: [unitHead, creator],
      comment: 'required',
      decides: true,
      effects: [statusMail],
      incomplete: true,
    }),
    way('lapse', ['writing', 'nobodySent'], ['Hết hạn đăng ký', 'Registration is over'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
  ],
}
