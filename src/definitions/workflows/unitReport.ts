import type { FieldRule } from '../../workflow/stateTypes.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  creator,
  end,
  escalateAfter,
  remindBefore,
  sectionUnit,
  standingHead,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

/** The form is that of the whole report, whose dates the office sets. */
const datesOfTheOffice: FieldRule[] = ['hanDonViNop', 'hanGuiBaoCao'].map((field) => ({
  field,
  permission: 'hidden',
}))

/** One unit's part of a periodic report. */
export const unitReport: WorkflowDefinition = {
  formatVersion: 1,
  key: 'unit-report',
  name: { vi: 'Báo cáo của đơn vị', en: "A unit's report" },
  initial: 'writing',
  managers: [standingHead],
  states: [
    step('writing', ['Đang lập', 'Being written'], ['Đơn vị đang lập báo cáo', 'The unit is writing'], {
      // What the report that it is for says; a unit's report of its own has working days.
      deadline: { until: 'parent.answers.hanDonViNop', workingDays: 15 },
      fields: datesOfTheOffice,
      kind: 'initial',
      timers: [
        remindBefore(5),
        escalateAfter(1),
        { at: { from: 'due', workingDays: 5 }, key: 'lapse', then: { action: 'lapse', do: 'move' } },
      ],
      turn: [creator, { role: 'unit-officer', relation: 'own-unit' }],
      write: [
        creator,
        { role: 'unit-officer', relation: 'own-unit' },
        { role: 'unit-head', relation: 'own-unit' },
        ...sectionUnit,
      ],
    }),
    step(
      'checking',
      ['Thường trực kiểm tra', 'Being checked'],
      ['Chờ Thường trực kiểm tra', 'Waits for the standing body'],
      {
        assign: { mode: 'leastLoaded', to: [{ kind: 'who', role: 'standing-officer' }] },
        colour: 'blue',
        deadline: { workingDays: 2 },
        fields: datesOfTheOffice,
        timers: [remindBefore(1), escalateAfter(1)],
      },
    ),
    end('accepted', 'success', ['Đã nhận', 'Accepted'], ['Báo cáo đã được nhận', 'The report is accepted']),
    end(
      'absent',
      'failure',
      ['Vắng báo cáo', 'Absent'],
      ['Đơn vị không báo cáo kỳ này', 'The unit does not report'],
    ),
  ],
  transitions: [
    way('submit', ['writing', 'checking'], ['Nộp báo cáo', 'Submit'], {
      by: [{ role: 'unit-head', relation: 'own-unit' }, creator],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('accept', ['checking', 'accepted'], ['Nhận báo cáo', 'Accept'], {
      decides: true,
      effects: [statusMail],
      tone: 'primary',
    }),
    way('sendBack', ['checking', 'writing'], ['Trả lại để bổ sung', 'Send back'], {
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('lapse', ['writing', 'absent'], ['Quá hạn, ghi nhận vắng báo cáo', 'Marked as absent by the clock'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
    way('markAbsent', ['writing', 'absent'], ['Ghi nhận vắng báo cáo', 'Mark as absent'], {
      by: [standingOfficer],
      comment: 'required',
      decides: true,
      effects: [statusMail],
      incomplete: true,
      tone: 'danger',
    }),
  ],
}
