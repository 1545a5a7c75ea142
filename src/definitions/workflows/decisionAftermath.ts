import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus, turnMail } from './mails.ts'
import {
  accountant,
  chief,
  clerk,
  end,
  escalateAfter,
  remindBefore,
  standingOfficer,
  step,
  way,
} from './pieces.ts'

const heads = { kind: 'mail', template: 'status', to: { role: 'unit-head' } } as const

/** What follows an issued decision: units are told, money is paid, the award handed over, the papers filed. */
export const decisionAftermath: Pick<WorkflowDefinition, 'states' | 'transitions'> = {
  states: [
    step(
      'issued',
      ['Đã ban hành', 'Issued'],
      ['Quyết định đã ban hành, chờ thông báo', 'Issued, to be sent to those concerned'],
      {
        colour: 'green',
        deadline: { workingDays: 10 },
        timers: [remindBefore(3), escalateAfter(1)],
        turn: [clerk],
      },
    ),
    step(
      'notified',
      ['Đã thông báo', 'Announced'],
      ['Đã thông báo, chờ chi tiền thưởng', 'Announced, the money is to be paid'],
      {
        colour: 'blue',
        deadline: { workingDays: 15 },
        timers: [remindBefore(5), escalateAfter(1)],
        turn: [accountant],
      },
    ),
    step(
      'paid',
      ['Đã chi tiền thưởng', 'Paid'],
      ['Chờ trao quyết định, hiện vật', 'Decision and object are to be handed over'],
      {
        colour: 'blue',
        deadline: { workingDays: 15 },
        timers: [remindBefore(5), escalateAfter(1)],
        turn: [standingOfficer],
      },
    ),
    step(
      'handedOver',
      ['Đã trao', 'Handed over'],
      ['Đã trao quyết định, chờ lưu trữ hồ sơ', 'Handed over, the papers are to be filed'],
      {
        colour: 'green',
        // Papers are filed within a year of the end of the work (about 250 working days).
        deadline: { workingDays: 250 },
        timers: [remindBefore(20)],
        turn: [clerk],
      },
    ),
    end('archived', 'success', ['Đã lưu trữ', 'Filed'], ['Hồ sơ đã lưu trữ', 'The papers are filed']),
  ],
  transitions: [
    way('notify', ['issued', 'notified'], ['Gửi quyết định, thông báo', 'Send it out'], {
      by: [clerk, standingOfficer],
      effects: [turnMail, statusMail, heads],
      tone: 'primary',
    }),
    way('pay', ['notified', 'paid'], ['Xác nhận đã chi tiền thưởng', 'Confirm the payment'], {
      by: [accountant],
      effects: turnAndStatus,
      fields: [
        {
          key: 'paymentList',
          label: { vi: 'Số, ngày bảng chi', en: 'Number and date of the list' },
          type: 'text',
        },
      ],
      tone: 'primary',
    }),
    way('handOver', ['paid', 'handedOver'], ['Xác nhận đã trao', 'Confirm the ceremony'], {
      by: [standingOfficer],
      effects: turnAndStatus,
      fields: [{ key: 'heldOn', label: { vi: 'Ngày trao', en: 'Day of the ceremony' }, type: 'date' }],
      tone: 'primary',
    }),
    way('archive', ['handedOver', 'archived'], ['Nộp lưu hồ sơ', 'File the papers'], {
      by: [clerk],
      effects: [statusMail],
      tone: 'primary',
    }),
    // Whoever was told of the wrong text is told anew.
    way(
      'correct',
      [['issued', 'notified', 'paid', 'handedOver'], 'issued'],
      ['Đính chính quyết định', 'Correct the decision'],
      {
        by: [chief],
        comment: 'required',
        effects: turnAndStatus,
        fields: [
          {
            key: 'number',
            label: { vi: 'Số văn bản đính chính', en: 'Number of the correction' },
            type: 'text',
          },
          { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
        ],
      },
    ),
  ],
}
