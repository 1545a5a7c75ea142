import type { WorkflowDefinition } from '../../workflow/types.ts'
import { outcomeLetter, statusMail, turnAndStatus, turnMail } from './mails.ts'
import {
  chief,
  creator,
  end,
  escalateAfter,
  reason,
  remindBefore,
  sectionUnit,
  standingHead,
  step,
  unitHead,
  unitOfficer,
  way,
} from './pieces.ts'

/** Recognition of an initiative (NĐ 13/2012/NĐ-CP): unit, two reviews at the same time, council, decision. */
export const initiative: WorkflowDefinition = {
  formatVersion: 1,
  key: 'initiative',
  name: { vi: 'Công nhận sáng kiến', en: 'Initiative' },
  initial: 'draft',
  managers: [standingHead],
  states: [
    step('draft', ['Bản nháp', 'Draft'], ['Tác giả đang lập đơn', 'Being written by its author'], {
      kind: 'initial',
      turn: [creator],
      write: [creator, unitOfficer, unitHead, ...sectionUnit],
    }),
    step(
      'submitted',
      ['Chờ đơn vị xác nhận', 'For the unit'],
      ['Chờ đơn vị xác nhận áp dụng', 'Waits for the unit to confirm its use'],
      {
        assign: { nobody: { role: 'standing-head' }, to: [{ kind: 'unitHead' }] },
        colour: 'blue',
        deadline: { workingDays: 5 },
        timers: [remindBefore(2), escalateAfter(1)],
      },
    ),
    step(
      'reviewing',
      ['Thẩm định', 'Under review'],
      ['Đang thẩm định nội dung và hiệu quả', 'Content and benefit are being reviewed'],
      {
        colour: 'violet',
        deadline: { workingDays: 10 },
        parallel: {
          branches: [
            {
              key: 'content',
              label: { vi: 'Thẩm định nội dung', en: 'Content' },
              steps: [
                {
                  assign: { mode: 'leastLoaded', to: [{ kind: 'who', role: 'standing-officer' }] },
                  key: 'appraise',
                  label: { vi: 'Chuyên viên thẩm định', en: 'Appraisal' },
                },
                {
                  assign: { to: [{ kind: 'who', role: 'standing-head' }] },
                  key: 'approve',
                  label: { vi: 'Trưởng phòng xác nhận', en: 'Confirmation' },
                },
              ],
            },
            {
              key: 'benefit',
              label: { vi: 'Thẩm định hiệu quả kinh tế', en: 'Benefit' },
              steps: [
                {
                  assign: { nobody: { role: 'standing-head' }, to: [{ kind: 'who', role: 'accountant' }] },
                  key: 'appraise',
                  label: { vi: 'Kế toán thẩm định', en: 'Appraisal' },
                },
              ],
            },
          ],
          join: 'all',
          no: 'reviewFailed',
          yes: 'reviewPassed',
        },
        timers: [remindBefore(3), escalateAfter(1)],
      },
    ),
    step(
      'council',
      ['Hội đồng sáng kiến', 'Before the council'],
      ['Hội đồng đang cho ý kiến', 'The council is voting'],
      {
        approval: { abstain: true, no: 'councilFailed', percent: 66, rule: 'ratio', yes: 'councilPassed' },
        assign: { to: [{ group: 'council', kind: 'group' }] },
        colour: 'violet',
        deadline: { workingDays: 5 },
        timers: [
          remindBefore(1),
          { at: { from: 'due', workingDays: 0 }, key: 'close', then: { do: 'settle' } },
        ],
      },
    ),
    step(
      'deciding',
      ['Trình công nhận', 'For decision'],
      ['Chờ quyết định công nhận', 'Waits for the decision'],
      {
        colour: 'amber',
        deadline: { workingDays: 5 },
        timers: [remindBefore(1), escalateAfter(1)],
        turn: [chief],
      },
    ),
    end(
      'recognized',
      'success',
      ['Đã công nhận', 'Recognised'],
      ['Sáng kiến đã được công nhận', 'The initiative is recognised'],
    ),
    end(
      'refused',
      'failure',
      ['Không công nhận', 'Not recognised'],
      ['Sáng kiến không được công nhận', 'The initiative was not recognised'],
    ),
  ],
  transitions: [
    way('submit', ['draft', 'submitted'], ['Nộp đơn', 'Submit'], {
      by: [creator],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('confirm', ['submitted', 'reviewing'], ['Xác nhận áp dụng', 'Confirm its use'], {
      effects: turnAndStatus,
      not: ['creator'],
      tone: 'primary',
    }),
    way('decline', ['submitted', 'refused'], ['Đơn vị không xác nhận', 'Not confirmed by the unit'], {
      ...reason,
      effects: [statusMail],
      not: ['creator'],
      tone: 'danger',
    }),
    way('reviewPassed', ['reviewing', 'council'], ['Thẩm định đạt', 'Review passed'], {
      by: [],
      effects: [turnMail, statusMail],
      system: true,
    }),
    way('reviewFailed', ['reviewing', 'refused'], ['Thẩm định không đạt', 'Review failed'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
    way('councilPassed', ['council', 'deciding'], ['Hội đồng thông qua', 'Passed by the council'], {
      by: [],
      effects: [turnMail, statusMail],
      system: true,
    }),
    way('councilFailed', ['council', 'refused'], ['Hội đồng không thông qua', 'Failed in the council'], {
      by: [],
      effects: [statusMail],
      system: true,
    }),
    way('recognize', ['deciding', 'recognized'], ['Công nhận', 'Recognise'], {
      by: [chief, { role: 'deputy-chief' }],
      decides: true,
      effects: [
        statusMail,
        {
          collection: 'notices',
          kind: 'publish',
          title: '"Công nhận sáng kiến: " + answers.tenSangKien',
          summary: '"Sáng kiến đã được công nhận, các đơn vị nghiên cứu áp dụng."',
        },
      ],
      fields: [
        { key: 'number', label: { vi: 'Số quyết định', en: 'Decision number' }, type: 'text' },
        { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
      ],
      not: ['creator'],
      tone: 'primary',
    }),
    way('refuse', ['deciding', 'refused'], ['Không công nhận', 'Refuse'], {
      by: [chief],
      comment: 'required',
      decides: true,
      effects: [statusMail, outcomeLetter],
      tone: 'danger',
    }),
  ],
}
