import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  assignee,
  chief,
  creator,
  end,
  escalateAfter,
  remindBefore,
  standingHead,
  step,
  unitHead,
  way,
} from './pieces.ts'

/** An inspection of emulation work at a unit: decided, carried out, concluded, put right. */
export const inspection: WorkflowDefinition = {
  formatVersion: 1,
  key: 'inspection',
  name: { vi: 'Kiểm tra công tác thi đua, khen thưởng', en: 'Inspection' },
  initial: 'planned',
  managers: [standingHead],
  states: [
    step('planned', ['Lập kế hoạch', 'Planned'], ['Đang lập kế hoạch kiểm tra', 'Being planned'], {
      kind: 'initial',
      turn: [creator],
      write: [creator, { role: 'inspector' }],
    }),
    step(
      'deciding',
      ['Chờ quyết định', 'For decision'],
      ['Chờ quyết định kiểm tra', 'Waits for the decision'],
      {
        colour: 'amber',
        deadline: { workingDays: 3 },
        timers: [remindBefore(1), escalateAfter(1)],
        turn: [chief],
      },
    ),
    step(
      'inspecting',
      ['Đang kiểm tra', 'Inspecting'],
      ['Đoàn đang kiểm tra', 'The inspection is under way'],
      {
        assign: { nobody: { role: 'standing-head' }, to: [{ kind: 'who', role: 'inspector' }] },
        colour: 'violet',
        deadline: { workingDays: 10 },
        timers: [remindBefore(2), escalateAfter(1)],
        write: [{ role: 'inspector' }],
      },
    ),
    step(
      'concluding',
      ['Chờ kết luận', 'To be concluded'],
      ['Chờ kết luận kiểm tra', 'Waits for the conclusion'],
      {
        colour: 'amber',
        deadline: { workingDays: 5 },
        timers: [remindBefore(1), escalateAfter(1)],
        turn: [chief],
      },
    ),
    step(
      'remedying',
      ['Đang khắc phục', 'Being put right'],
      ['Đơn vị đang khắc phục', 'The unit puts things right'],
      {
        assign: { nobody: { role: 'standing-head' }, to: [{ field: 'donViThucHien', kind: 'field' }] },
        colour: 'amber',
        deadline: { workingDays: 20 },
        kind: 'waiting',
        timers: [remindBefore(5), escalateAfter(1)],
      },
    ),
    step(
      'verifying',
      ['Xác nhận khắc phục', 'To be verified'],
      ['Chờ xác nhận đã khắc phục', 'Waits for verification'],
      {
        assign: { nobody: { role: 'standing-head' }, to: [{ action: 'reportFindings', kind: 'doer' }] },
        colour: 'blue',
        deadline: { workingDays: 5 },
        timers: [remindBefore(1), escalateAfter(1)],
      },
    ),
    end(
      'closed',
      'success',
      ['Đã kết thúc', 'Closed'],
      ['Cuộc kiểm tra đã kết thúc', 'The inspection is over'],
    ),
    end(
      'notHeld',
      'failure',
      ['Không kiểm tra', 'Not held'],
      ['Không tiến hành kiểm tra', 'The inspection is not held'],
    ),
  ],
  transitions: [
    way('submit', ['planned', 'deciding'], ['Trình quyết định', 'Submit'], {
      by: [creator],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('decide', ['deciding', 'inspecting'], ['Quyết định kiểm tra', 'Decide'], {
      by: [chief, { role: 'deputy-chief' }],
      decides: true,
      effects: turnAndStatus,
      fields: [
        { key: 'number', label: { vi: 'Số quyết định', en: 'Decision number' }, type: 'text' },
        { key: 'signedOn', label: { vi: 'Ngày ký', en: 'Date of signature' }, type: 'date' },
      ],
      not: ['creator'],
      tone: 'primary',
    }),
    way('refuse', ['deciding', 'notHeld'], ['Không kiểm tra', 'Refuse'], {
      by: [chief],
      comment: 'required',
      decides: true,
      effects: [statusMail],
      tone: 'danger',
    }),
    way('reportFindings', ['inspecting', 'concluding'], ['Báo cáo kết quả kiểm tra', 'Report'], {
      comment: 'required',
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('conclude', ['concluding', 'closed'], ['Kết luận, không phải khắc phục', 'Conclude'], {
      by: [chief],
      comment: 'required',
      effects: [statusMail],
      tone: 'primary',
    }),
    way('order', ['concluding', 'remedying'], ['Kết luận, yêu cầu khắc phục', 'Order remedies'], {
      by: [chief],
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('remedied', ['remedying', 'verifying'], ['Báo cáo đã khắc phục', 'Report as put right'], {
      by: [assignee, unitHead],
      comment: 'required',
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('extend', ['remedying', 'remedying'], ['Gia hạn khắc phục', 'Give more time'], {
      by: [chief, standingHead],
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('close', ['verifying', 'closed'], ['Xác nhận, kết thúc', 'Close'], {
      effects: [statusMail],
      notDoerOf: ['remedied'],
      tone: 'primary',
    }),
    way('remedyAgain', ['verifying', 'remedying'], ['Yêu cầu khắc phục tiếp', 'Not yet put right'], {
      comment: 'required',
      effects: turnAndStatus,
    }),
  ],
}
