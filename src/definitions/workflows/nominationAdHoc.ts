import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus, turnMail } from './mails.ts'
import {
  chief,
  creator,
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

/** An award on the spot: proposed within days, opinions of the council in writing, decided by the Chief. */
export const nominationAdHoc: WorkflowDefinition = {
  formatVersion: 1,
  key: 'nomination-ad-hoc',
  name: { vi: 'Khen thưởng đột xuất', en: 'Ad-hoc award' },
  initial: 'draft',
  managers: [standingHead],
  states: [
    step('draft', ['Bản nháp', 'Draft'], ['Đang lập đề xuất', 'The proposal is being prepared'], {
      kind: 'initial',
      turn: [creator],
      write: [creator, unitOfficer, unitHead, ...sectionUnit],
    }),
    step(
      'proposed',
      ['Đã đề xuất', 'Proposed'],
      ['Chờ thủ trưởng đơn vị xác nhận', 'Waits for the head of the unit'],
      {
        assign: { nobody: { role: 'standing-head' }, to: [{ kind: 'unitHead' }] },
        colour: 'blue',
        deadline: { workingDays: 2 },
        timers: [remindBefore(1)],
      },
    ),
    step(
      'appraising',
      ['Thẩm định nhanh', 'Quick appraisal'],
      ['Hồ sơ đang được thẩm định', 'Being appraised'],
      {
        assign: { mode: 'leastLoaded', to: [{ kind: 'who', role: 'standing-officer' }] },
        colour: 'blue',
        deadline: { pauses: true, workingDays: 1 },
        timers: [escalateAfter(1)],
      },
    ),
    step(
      'opinion',
      ['Lấy ý kiến Hội đồng', 'Opinion of the council'],
      ['Hội đồng đang cho ý kiến', 'Before the council'],
      {
        approval: {
          abstain: true,
          endsEarly: true,
          no: 'notPassed',
          percent: 50,
          rule: 'ratio',
          yes: 'passed',
        },
        assign: { to: [{ group: 'council', kind: 'group' }] },
        colour: 'violet',
        deadline: { workingDays: 2 },
        timers: [
          remindBefore(1),
          { at: { from: 'due', workingDays: 0 }, key: 'close', then: { do: 'settle' } },
        ],
      },
    ),
    step(
      'deciding',
      ['Trình quyết định', 'For decision'],
      ['Chờ Chánh Văn phòng quyết định', 'Waits for the decision'],
      {
        colour: 'amber',
        deadline: { workingDays: 2 },
        timers: [remindBefore(1)],
        turn: [chief],
      },
    ),
    end(
      'awarded',
      'success',
      ['Đã được khen thưởng', 'Awarded'],
      ['Đã có quyết định khen thưởng', 'The award has been decided'],
    ),
    end(
      'rejected',
      'failure',
      ['Không được khen thưởng', 'Rejected'],
      ['Đề xuất không được chấp thuận', 'The proposal was not accepted'],
    ),
  ],
  transitions: [
    way('propose', ['draft', 'proposed'], ['Đề xuất', 'Propose'], {
      by: [creator, unitOfficer, unitHead],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('confirm', ['proposed', 'appraising'], ['Xác nhận', 'Confirm'], {
      effects: turnAndStatus,
      not: ['nominee'],
      tone: 'primary',
    }),
    way('consult', ['appraising', 'opinion'], ['Lấy ý kiến Hội đồng', 'Consult the council'], {
      effects: turnAndStatus,
      not: ['nominee', 'creator'],
      tone: 'primary',
    }),
    way('reject', ['appraising', 'rejected'], ['Không đề nghị khen thưởng', 'Reject'], {
      by: [standingOfficer, standingHead],
      comment: 'required',
      decides: true,
      effects: [statusMail],
      not: ['nominee', 'creator'],
      tone: 'danger',
    }),
    way('passed', ['opinion', 'deciding'], ['Hội đồng nhất trí', 'The council agrees'], {
      by: [],
      effects: [turnMail, statusMail],
      system: true,
    }),
    way('notPassed', ['opinion', 'rejected'], ['Hội đồng không nhất trí', 'The council does not agree'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
    way('decide', ['deciding', 'awarded'], ['Quyết định khen thưởng', 'Decide the award'], {
      by: [chief, { role: 'deputy-chief' }],
      decides: true,
      effects: [statusMail],
      fields: [
        { key: 'number', label: { vi: 'Số quyết định', en: 'Decision number' }, type: 'text' },
        { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
      ],
      not: ['creator'],
      tone: 'primary',
    }),
    way('refuse', ['deciding', 'rejected'], ['Không quyết định khen thưởng', 'Decline'], {
      by: [chief],
      comment: 'required',
      decides: true,
      effects: [statusMail],
      tone: 'danger',
    }),
  ],
}
