import type { TimerDefinition } from '../../workflow/stateTypes.ts'
import type { Who, WorkflowDefinition } from '../../workflow/types.ts'
import { statusMail, turnMail } from './mails.ts'
import { conversationOnly, dayOfYear, escalateAfter, ifAhead, remindBefore } from './pieces.ts'

const standingHead: Who = { role: 'standing-head' }
const tell = (role: string) => ({ kind: 'mail', template: 'status', to: { role } }) as const

const chief: Who = { role: 'chief' }

/** Five working days before nominations close, units are told; the day after the year's report is due, the campaign is to be closed. */
const closing = (role: string): TimerDefinition => ({
  at: { day: ifAhead('closesOn'), from: 'day', workingDays: -5 },
  key: `closing-${role}`,
  then: { do: 'remind', template: 'status', to: { role } },
})
const toClose: TimerDefinition = {
  at: { day: dayOfYear('year', 12, 15), from: 'day', workingDays: 1 },
  key: 'toClose',
  then: { do: 'remind', template: 'turn', to: 'assignees' },
}
/** The first half of the year is taken stock of in June. */
const halfYear: TimerDefinition = {
  at: { day: dayOfYear('year', 6, 15), from: 'day', workingDays: 0 },
  key: 'halfYear',
  then: { action: 'takeStock', do: 'move' },
}
const whileOpen = [closing('unit-officer'), closing('unit-head'), toClose]

/** An emulation campaign: prepared, opened for nominations, closed. */
export const campaign: WorkflowDefinition = {
  everydayOff: conversationOnly,
  formatVersion: 1,
  key: 'campaign',
  name: { vi: 'Phong trào thi đua', en: 'Emulation campaign' },
  initial: 'draft',
  states: [
    {
      key: 'draft',
      kind: 'initial',
      label: { vi: 'Dự thảo', en: 'Draft' },
      phase: { vi: 'Phong trào đang được chuẩn bị', en: 'The campaign is being prepared' },
      turn: [{ role: 'standing-officer' }, standingHead],
      write: [{ role: 'standing-officer' }, standingHead],
    },
    {
      key: 'published',
      kind: 'active',
      label: { vi: 'Đã phát động', en: 'Published' },
      phase: { vi: 'Phong trào đang nhận hồ sơ đề nghị', en: 'Open for nominations' },
      timers: [halfYear, ...whileOpen],
      turn: [standingHead],
    },
    {
      key: 'halfway',
      kind: 'active',
      deadline: { workingDays: 20 },
      label: { vi: 'Sơ kết', en: 'Halfway' },
      phase: { vi: 'Phong trào đang được sơ kết', en: 'The first half is being taken stock of' },
      timers: [...whileOpen, remindBefore(5), escalateAfter(1)],
      turn: [{ role: 'standing-officer' }, standingHead],
    },
    {
      key: 'closed',
      kind: 'success',
      label: { vi: 'Đã kết thúc', en: 'Closed' },
      phase: { vi: 'Phong trào đã kết thúc', en: 'The campaign is over' },
      turn: [],
    },
    {
      key: 'cancelled',
      kind: 'failure',
      label: { vi: 'Đã hủy', en: 'Cancelled' },
      phase: { vi: 'Phong trào đã bị hủy', en: 'The campaign has been cancelled' },
      turn: [],
    },
  ],
  transitions: [
    {
      action: 'publish',
      from: ['draft'],
      to: 'published',
      label: { vi: 'Phát động', en: 'Publish' },
      confirm: {
        vi: 'Biểu mẫu và quy trình được cố định, các đơn vị bắt đầu lập hồ sơ. Phát động phong trào?',
        en: 'Form and workflow will be fixed and units may start nominations. Publish the campaign?',
      },
      by: [standingHead],
      comment: 'optional',
      when: [
        {
          expression: 'hasForm = true',
          message: {
            vi: 'Phong trào chưa chọn biểu mẫu đã ban hành; hãy chọn biểu mẫu.',
            en: 'The campaign has no published form; choose one.',
          },
        },
        {
          expression: 'hasWorkflow = true',
          message: {
            vi: 'Phong trào chưa chọn quy trình đã ban hành; hãy chọn quy trình.',
            en: 'The campaign has no published workflow; choose one.',
          },
        },
        {
          expression: 'windowValid = true',
          message: {
            vi: 'Thời gian nhận hồ sơ chưa hợp lệ; ngày bắt đầu phải trước ngày kết thúc.',
            en: 'The nomination period is not valid; it must start before it ends.',
          },
        },
      ],
      tone: 'primary',
      effects: [turnMail, statusMail, tell('unit-officer'), tell('unit-head')],
    },
    {
      action: 'takeStock',
      from: ['published'],
      to: 'halfway',
      label: { vi: 'Đến kỳ sơ kết', en: 'Time to take stock' },
      by: [],
      comment: 'optional',
      effects: [turnMail, statusMail],
      system: true,
    },
    {
      action: 'beginStock',
      from: ['published'],
      to: 'halfway',
      label: { vi: 'Sơ kết phong trào', en: 'Take stock' },
      by: [standingHead],
      comment: 'optional',
      effects: [turnMail, statusMail],
    },
    {
      action: 'goOn',
      from: ['halfway'],
      to: 'published',
      label: { vi: 'Đã sơ kết, tiếp tục phong trào', en: 'Go on' },
      by: [standingHead, chief],
      comment: 'required',
      commentMin: 20,
      tone: 'primary',
      effects: [turnMail, statusMail, tell('unit-officer'), tell('unit-head')],
    },
    {
      action: 'close',
      from: ['published', 'halfway'],
      to: 'closed',
      label: { vi: 'Kết thúc phong trào', en: 'Close' },
      confirm: {
        vi: 'Sau khi kết thúc, các đơn vị không lập thêm hồ sơ đề nghị. Kết thúc phong trào?',
        en: 'No more nominations can be started afterwards. Close the campaign?',
      },
      by: [standingHead],
      comment: 'optional',
      effects: [statusMail],
    },
    {
      action: 'cancel',
      from: ['draft', 'published', 'halfway'],
      to: 'cancelled',
      label: { vi: 'Hủy phong trào', en: 'Cancel' },
      confirm: {
        vi: 'Phong trào đã hủy không mở lại được. Hủy phong trào?',
        en: 'A cancelled campaign cannot be opened again. Cancel it?',
      },
      by: [standingHead],
      comment: 'required',
      tone: 'danger',
      effects: [statusMail],
    },
  ],
}
