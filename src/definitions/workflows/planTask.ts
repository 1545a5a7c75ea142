import type { WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnAndStatus } from './mails.ts'
import {
  assignee,
  creator,
  end,
  escalateAfter,
  remindBefore,
  sectionUnit,
  standingHead,
  step,
  unitHead,
  way,
} from './pieces.ts'

/** A task of the plan, given to a unit, done, reported and confirmed. */
export const planTask: WorkflowDefinition = {
  formatVersion: 1,
  key: 'plan-task',
  name: { vi: 'Nhiệm vụ của kế hoạch', en: 'Plan task' },
  initial: 'draft',
  managers: [standingHead],
  states: [
    step('draft', ['Soạn nhiệm vụ', 'Draft'], ['Đang giao nhiệm vụ', 'Being written'], {
      kind: 'initial',
      turn: [creator],
      write: [creator],
    }),
    step('doing', ['Đang thực hiện', 'In progress'], ['Đơn vị đang thực hiện', 'The unit is at work'], {
      assign: { nobody: { role: 'standing-head' }, to: [{ field: 'donViThucHien', kind: 'field' }] },
      colour: 'blue',
      deadline: { until: 'answers.hanHoanThanh', workingDays: 15 },
      timers: [remindBefore(2), escalateAfter(1)],
      write: [assignee, unitHead, { role: 'unit-officer', relation: 'own-unit' }, ...sectionUnit],
    }),
    step('reported', ['Đã báo cáo kết quả', 'Reported'], ['Chờ xác nhận kết quả', 'Waits for confirmation'], {
      assign: { nobody: { role: 'standing-head' }, to: [{ action: 'give', kind: 'doer' }] },
      colour: 'amber',
      deadline: { workingDays: 3 },
      timers: [remindBefore(1), escalateAfter(1)],
    }),
    end('done', 'success', ['Hoàn thành', 'Done'], ['Nhiệm vụ đã hoàn thành', 'The task is done']),
    end(
      'dropped',
      'failure',
      ['Đã hủy', 'Dropped'],
      ['Nhiệm vụ không thực hiện nữa', 'The task was dropped'],
    ),
  ],
  transitions: [
    way('give', ['draft', 'doing'], ['Giao nhiệm vụ', 'Give'], {
      by: [creator],
      effects: turnAndStatus,
      tone: 'primary',
      validatesForm: true,
    }),
    way('report', ['doing', 'reported'], ['Báo cáo kết quả', 'Report'], {
      by: [assignee, unitHead],
      comment: 'required',
      effects: turnAndStatus,
      tone: 'primary',
    }),
    way('confirm', ['reported', 'done'], ['Xác nhận hoàn thành', 'Confirm'], {
      decides: true,
      effects: [statusMail],
      notDoerOf: ['report'],
      tone: 'primary',
    }),
    way('goOn', ['reported', 'doing'], ['Yêu cầu làm tiếp', 'Ask to go on'], {
      comment: 'required',
      effects: turnAndStatus,
    }),
    way('extend', ['doing', 'doing'], ['Gia hạn thực hiện', 'Give more time'], {
      by: [creator, standingHead],
      comment: 'required',
      effects: [{ expression: 'given.until', field: 'hanHoanThanh', kind: 'set' }, ...turnAndStatus],
      fields: [{ key: 'until', label: { vi: 'Gia hạn đến hết ngày', en: 'Until the end of' }, type: 'date' }],
      when: [
        {
          expression: 'date(given.until) > date(calendar.today)',
          message: { vi: 'Ngày gia hạn phải sau hôm nay.', en: 'More time must end after today.' },
        },
      ],
    }),
    way('drop', ['doing', 'dropped'], ['Hủy nhiệm vụ', 'Drop'], {
      by: [standingHead],
      comment: 'required',
      effects: [statusMail],
      tone: 'danger',
    }),
  ],
}
