import type { FieldRule } from '../../workflow/stateTypes.ts'
import type { EffectDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  creator,
  end,
  escalateAfter,
  moveAtDue,
  reason,
  remindBefore,
  standingBody,
  standingOfficer,
  step,
  unitHead,
  unitOfficer,
  way,
} from './pieces.ts'

/** Reports are written once the unit has begun. */
const noReportsYet: FieldRule[] = [{ field: 'ketQuaQuy', permission: 'hidden' }]

/** What was registered stands; the unit adds its reports. */
const reportsOnly: FieldRule[] = [
  { field: '*', permission: 'read' },
  { field: 'ketQuaQuy', permission: 'write' },
]

/** It follows what the units do with it. */
const tellStandingBody: EffectDefinition = {
  kind: 'mail',
  template: 'status',
  to: { role: 'standing-officer' },
}

/** A unit learns from an exemplar: it registers, and reports each quarter until it has ended or a year is over. */
export const exemplarLearning: WorkflowDefinition = {
  formatVersion: 1,
  key: 'exemplar-learning',
  name: { vi: 'Học tập mô hình', en: 'Learning from an exemplar' },
  initial: 'draft',
  mails: [
    {
      key: 'quarterlyReport',
      subject: { vi: 'Báo cáo quý: {dossier.title}', en: 'Quarterly report: {dossier.title}' },
      body: {
        vi: 'Đơn vị đang học tập mô hình “{texts.guongHocTap}”.\n\nĐề nghị ghi kết quả của quý vào bảng “Kết quả áp dụng” của hồ sơ và chọn “Gửi báo cáo quý”; nếu không áp dụng nữa, chọn “Kết thúc học tập”.',
        en: 'Your unit learns from “{texts.guongHocTap}”.\n\nPlease record the results of the quarter in the table “Results” of the dossier and choose “Send the quarterly report”; where it is no longer practised, choose “Finish”.',
      },
    },
  ],
  managers: [{ role: 'standing-head' }],
  states: [
    step('draft', ['Bản nháp', 'Draft'], ['Đang lập đăng ký', 'Being written'], {
      fields: noReportsYet,
      kind: 'initial',
      turn: [creator],
      write: [creator, unitOfficer, unitHead],
    }),
    step(
      'submitted',
      ['Chờ ghi nhận', 'To be entered'],
      ['Chờ Thường trực ghi nhận', 'Waits to be entered'],
      {
        colour: 'blue',
        deadline: { workingDays: 3 },
        fields: noReportsYet,
        timers: [remindBefore(1), escalateAfter(1)],
        turn: [standingOfficer],
      },
    ),
    step(
      'learning',
      ['Đang học tập', 'Under way'],
      ['Đơn vị đang áp dụng mô hình', 'The unit puts it into practice'],
      {
        colour: 'violet',
        // A year from the day that the unit named, wherever it stands.
        deadline: { until: 'date(answers.apDungTuNgay) + duration("P1Y")', workingDays: 250 },
        fields: reportsOnly,
        timers: [
          // A quarter has about 63 working days, counted from the last report.
          {
            at: { from: 'entry', workingDays: 63 },
            every: { times: 3, workingDays: 63 },
            key: 'quarter',
            then: { do: 'remind', template: 'quarterlyReport', to: 'assignees' },
          },
          moveAtDue('complete'),
        ],
        turn: [creator, unitHead],
        write: [creator, unitOfficer, unitHead],
      },
    ),
    end(
      'completed',
      'success',
      ['Đã kết thúc', 'Completed'],
      ['Đã kết thúc theo dõi việc học tập', 'The follow-up is over'],
    ),
    end(
      'declined',
      'failure',
      ['Không ghi nhận', 'Declined'],
      ['Đăng ký không được ghi nhận', 'Not entered'],
    ),
  ],
  transitions: [
    way('submit', ['draft', 'submitted'], ['Gửi đăng ký', 'Submit'], {
      by: [unitHead],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('enter', ['submitted', 'learning'], ['Ghi nhận', 'Enter'], {
      by: standingBody,
      decides: true,
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('decline', ['submitted', 'declined'], ['Không ghi nhận', 'Decline'], {
      by: standingBody,
      ...reason,
      decides: true,
      effects: [statusMail],
      tone: 'danger',
    }),
    way('report', ['learning', 'learning'], ['Gửi báo cáo quý', 'Send the quarterly report'], {
      by: [creator, unitHead],
      effects: [...turnAndStatus, tellStandingBody],
      tone: 'primary',
      validatesForm: true,
      when: [
        {
          expression: 'count(answers.ketQuaQuy) > 0',
          message: {
            vi: 'Chưa có kết quả của quý nào; hãy ghi vào bảng kết quả.',
            en: 'No quarter has been reported on; fill in the table of results.',
          },
        },
      ],
    }),
    way('finish', ['learning', 'completed'], ['Kết thúc học tập', 'Finish'], {
      by: [unitHead],
      comment: 'required',
      effects: [statusMail, tellStandingBody],
    }),
    way('complete', ['learning', 'completed'], ['Đủ một năm, kết thúc', 'A year is over'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
  ],
}
