import type { EffectDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { outcomeLetter, statusMail, supplementMail, turnAndStatus, turnMail } from './mails.ts'
import {
  chief,
  creator,
  end,
  escalateAfter,
  moveAtDue,
  reason,
  remindBefore,
  sectionUnit,
  standingHead,
  step,
  unitHead,
  unitOfficer,
  way,
} from './pieces.ts'
import { supplementOnce } from './supplementOnce.ts'

/** The council hears of it at its next session; until then the secretary has it in mind. */
const reportToCouncil: EffectDefinition = {
  kind: 'mail',
  template: 'reportToCouncil',
  to: { role: 'council-secretary' },
}

/** An award on the spot: proposed within days, opinions of the council in writing, decided by the Chief. */
export const nominationAdHoc: WorkflowDefinition = {
  formatVersion: 1,
  key: 'nomination-ad-hoc',
  name: { vi: 'Khen thưởng đột xuất', en: 'Ad-hoc award' },
  initial: 'draft',
  mails: [
    {
      key: 'reportToCouncil',
      subject: {
        vi: 'Báo cáo Hội đồng tại phiên gần nhất: {dossier.title}',
        en: 'For the next session of the council: {dossier.title}',
      },
      body: {
        vi: 'Hồ sơ “{dossier.title}” đã được quyết định khen thưởng theo thủ tục đột xuất, chuyên đề.\n\nĐề nghị Thư ký đưa nội dung báo cáo vào chương trình phiên họp gần nhất của Hội đồng. Kết quả này không dùng làm căn cứ đề nghị khen thưởng công trạng ở cấp cao hơn (khoản 3 Điều 4 Nghị định số 152/2025/NĐ-CP).',
        en: 'The award of “{dossier.title}” has been decided outside the yearly review.\n\nPlease put it on the agenda of the next session for the council to be told. It does not ground a proposal for merit to a higher level (Decree 152/2025, Article 4.3).',
      },
    },
  ],
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
        timers: [remindBefore(1), escalateAfter(1)],
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
      'supplement',
      ['Chờ bổ sung', 'Awaiting supplement'],
      ['Đơn vị cần bổ sung hồ sơ theo yêu cầu', 'Your unit has to complete the dossier'],
      {
        colour: 'amber',
        deadline: { workingDays: 2 },
        kind: 'waiting',
        timers: [remindBefore(1), moveAtDue('lapse')],
        turn: [creator, unitHead],
        write: [creator, unitOfficer, unitHead, ...sectionUnit],
      },
    ),
    step(
      'approving',
      ['Chờ duyệt thẩm định', 'Appraisal to be approved'],
      ['Hồ sơ đang được thẩm định', 'Being appraised'],
      {
        colour: 'amber',
        deadline: { workingDays: 1 },
        timers: [escalateAfter(1)],
        turn: [standingHead],
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
        timers: [remindBefore(1), escalateAfter(1)],
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
    way('declineByUnit', ['proposed', 'rejected'], ['Đơn vị không đề nghị', 'Not put forward by the unit'], {
      ...reason,
      effects: [statusMail],
      tone: 'danger',
    }),
    way('requestSupplement', ['appraising', 'supplement'], ['Yêu cầu bổ sung', 'Ask for a supplement'], {
      ...reason,
      effects: [turnMail, supplementMail],
      when: supplementOnce,
    }),
    way('resubmit', ['supplement', 'appraising'], ['Nộp lại hồ sơ', 'Submit again'], {
      by: [creator, unitOfficer, unitHead],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    // The award may not wait: it is judged on what there is.
    way('lapse', ['supplement', 'appraising'], ['Hết thời hạn bổ sung', 'The supplement did not come'], {
      by: [],
      effects: turnAndStatus,
      system: true,
    }),
    way('appraise', ['appraising', 'approving'], ['Trình kết quả thẩm định', 'Put up the appraisal'], {
      effects: turnAndStatus,
      not: ['nominee', 'creator'],
      tone: 'primary',
    }),
    way('appraiseAgain', ['approving', 'appraising'], ['Yêu cầu thẩm định lại', 'Appraise again'], {
      by: [standingHead],
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('consult', [['appraising', 'approving'], 'opinion'], ['Lấy ý kiến Hội đồng', 'Consult the council'], {
      by: [standingHead],
      effects: turnAndStatus,
      not: ['nominee', 'creator'],
      notDoerOf: ['appraise'],
      tone: 'primary',
    }),
    way('reject', [['appraising', 'approving'], 'rejected'], ['Không đề nghị khen thưởng', 'Reject'], {
      by: [standingHead],
      comment: 'required',
      decides: true,
      effects: [statusMail, outcomeLetter],
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
      effects: [statusMail, reportToCouncil],
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
      effects: [statusMail, outcomeLetter],
      tone: 'danger',
    }),
  ],
}
