import type { TimerDefinition } from '../../workflow/stateTypes.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus, turnMail } from './mails.ts'
import {
  chief,
  clerk,
  creator,
  end,
  escalateAfter,
  ifAhead,
  reason,
  remindBefore,
  standingHead,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

/** Two working days before the report must be with the authority, wherever it is. */
const beforeSending: TimerDefinition = {
  at: { day: ifAhead('answers.hanGuiBaoCao'), from: 'day', workingDays: -2 },
  key: 'beforeSending',
  then: { do: 'remind', template: 'turn', to: 'assignees' },
}

/** A periodic report: every unit gets a case of its own, and the totals go up once all have reported or time is up. */
export const periodicReport: WorkflowDefinition = {
  formatVersion: 1,
  key: 'periodic-report',
  name: { vi: 'Báo cáo định kỳ', en: 'Periodic report' },
  initial: 'opened',
  managers: [standingHead],
  states: [
    step('opened', ['Mở kỳ báo cáo', 'Opened'], ['Kỳ báo cáo đã mở', 'The period is open'], {
      deadline: { workingDays: 5 },
      kind: 'initial',
      timers: [remindBefore(1)],
      turn: [creator],
      write: [creator, standingOfficer],
    }),
    step(
      'collecting',
      ['Thu báo cáo đơn vị', 'Collecting'],
      ['Các đơn vị đang báo cáo', 'The units are reporting'],
      {
        children: {
          join: 'all',
          no: 'collectedInPart',
          over: 'units',
          procedure: 'bao-cao-don-vi',
          yes: 'collected',
        },
        colour: 'violet',
        deadline: { until: 'answers.hanDonViNop', workingDays: 20 },
        timers: [
          remindBefore(3),
          { at: { from: 'due', workingDays: 0 }, key: 'close', then: { do: 'settle' } },
        ],
        turn: [standingOfficer],
      },
    ),
    step(
      'consolidating',
      ['Tổng hợp', 'Consolidating'],
      ['Đang tổng hợp số liệu', 'Figures are being consolidated'],
      {
        colour: 'blue',
        deadline: { workingDays: 3 },
        timers: [remindBefore(1), escalateAfter(1), beforeSending],
        turn: [standingOfficer],
        write: [standingOfficer],
      },
    ),
    step(
      'checking',
      ['Chờ Trưởng phòng trình', 'With the head of the standing body'],
      ['Báo cáo đang được kiểm tra', 'The report is being checked'],
      {
        colour: 'amber',
        deadline: { workingDays: 1 },
        timers: [escalateAfter(1), beforeSending],
        turn: [standingHead],
      },
    ),
    step('submitted', ['Trình ký', 'For signature'], ['Chờ ký báo cáo', 'Waits for signature'], {
      colour: 'amber',
      deadline: { workingDays: 2 },
      timers: [remindBefore(1), escalateAfter(1), beforeSending],
      turn: [chief],
    }),
    step(
      'signed',
      ['Chờ phát hành', 'To be dispatched'],
      ['Chờ văn thư phát hành', 'Waits to be dispatched'],
      { colour: 'blue', deadline: { workingDays: 1 }, timers: [escalateAfter(1)], turn: [clerk] },
    ),
    end('sent', 'success', ['Đã gửi', 'Sent'], ['Báo cáo đã gửi cấp trên', 'The report has been sent']),
    end(
      'cancelled',
      'failure',
      ['Đã hủy kỳ', 'Cancelled'],
      ['Kỳ báo cáo đã hủy', 'The period was cancelled'],
    ),
  ],
  transitions: [
    way('collect', ['opened', 'collecting'], ['Giao các đơn vị báo cáo', 'Ask the units'], {
      by: [creator, standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('collected', ['collecting', 'consolidating'], ['Đủ báo cáo', 'All in'], {
      by: [],
      effects: [turnMail],
      system: true,
    }),
    way('collectedInPart', ['collecting', 'consolidating'], ['Hết hạn thu báo cáo', 'Closed in part'], {
      by: [],
      effects: [turnMail],
      system: true,
    }),
    way('propose', ['consolidating', 'checking'], ['Trình Trưởng phòng', 'Put to the head'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    // From the consolidation where the head has written it.
    way('submit', [['consolidating', 'checking'], 'submitted'], ['Trình ký', 'Submit'], {
      by: [standingHead],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('sendBack', [['checking', 'submitted'], 'consolidating'], ['Trả lại để hoàn thiện', 'Send back'], {
      by: [chief, standingHead],
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('sign', ['submitted', 'signed'], ['Ký báo cáo', 'Sign'], {
      by: [chief, { role: 'deputy-chief' }],
      decides: true,
      effects: turnAndStatus,
      not: ['creator'],
      tone: 'primary',
    }),
    way('dispatch', ['signed', 'sent'], ['Phát hành', 'Dispatch'], {
      by: [clerk],
      effects: [statusMail],
      fields: [{ key: 'number', label: { vi: 'Số báo cáo', en: 'Number' }, type: 'text' }],
      tone: 'primary',
    }),
    // What was sent stays in the history of answers and documents.
    way('replace', ['sent', 'consolidating'], ['Lập báo cáo thay thế', 'Replace it'], {
      by: [standingOfficer, standingHead],
      ...reason,
      effects: turnAndStatus,
    }),
    way('cancel', [['opened', 'consolidating'], 'cancelled'], ['Hủy kỳ báo cáo', 'Cancel'], {
      by: [standingHead],
      comment: 'required',
      effects: [statusMail],
      tone: 'danger',
    }),
  ],
}
