import { aDirectory } from './aDirectory.ts'
import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import type {
  Facts,
  Instance,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'

const fixed = '2026-03-02T02:00:00.000Z'
const text = (vi: string) => ({ vi, en: `${vi} (en)` })

export const aTransition = (given: Partial<TransitionDefinition> = {}): TransitionDefinition => ({
  action: 'send',
  by: [{ role: 'writer' }],
  comment: 'optional',
  from: ['open'],
  label: text('Gửi'),
  to: 'review',
  ...given,
})

/** A small procedure that has one of everything. */
export const aWorkflow = (given: Partial<WorkflowDefinition> = {}): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 'open',
  key: 'sample',
  name: text('Quy trình mẫu'),
  states: [
    {
      key: 'open',
      kind: 'initial',
      label: text('Mới lập'),
      phase: text('Đang lập'),
      turn: [{ relation: 'creator' }],
      write: [{ relation: 'creator' }, { role: 'writer', relation: 'own-unit' }],
    },
    {
      key: 'review',
      kind: 'active',
      deadline: { workingDays: 2 },
      label: text('Đang xét'),
      phase: text('Đang xét'),
      turn: [{ role: 'reviewer' }],
    },
    {
      key: 'paused',
      kind: 'waiting',
      label: text('Tạm dừng'),
      phase: text('Dừng'),
      turn: [{ role: 'reviewer' }],
    },
    { key: 'done', kind: 'success', label: text('Hoàn thành'), phase: text('Xong'), turn: [] },
    { key: 'refused', kind: 'failure', label: text('Từ chối'), phase: text('Xong'), turn: [] },
  ],
  transitions: [
    aTransition({ validatesForm: true, effects: [{ kind: 'mail', template: 'turn', to: 'assignees' }] }),
    aTransition({
      action: 'accept',
      by: [{ role: 'reviewer' }],
      from: ['review'],
      label: text('Chấp thuận'),
      not: ['creator', 'nominee', 'cousin'],
      to: 'done',
      fields: [
        { key: 'number', label: text('Số'), type: 'text' },
        { key: 'day', label: text('Ngày'), type: 'date' },
      ],
      when: [
        { expression: 'score >= 50', message: text('Điểm phải từ 50 trở lên.') },
        { expression: 'ready = true', message: text('Hồ sơ chưa sẵn sàng.') },
      ],
    }),
    aTransition({
      action: 'refuse',
      by: [{ role: 'reviewer' }],
      comment: 'required',
      from: ['review'],
      label: text('Từ chối'),
      to: 'refused',
    }),
    aTransition({
      action: 'pause',
      by: [{ role: 'reviewer' }],
      comment: 'none',
      from: ['open', 'review'],
      label: text('Tạm dừng'),
      to: 'paused',
    }),
    aTransition({
      action: 'resume',
      by: [{ role: 'reviewer' }],
      from: ['paused'],
      label: text('Tiếp tục'),
      to: '@previous',
    }),
    aTransition({
      action: 'expire',
      by: [],
      from: ['review'],
      label: text('Hết hạn'),
      system: true,
      to: 'refused',
    }),
  ],
  ...given,
})

export const anInstance = (given: Partial<Instance> = {}): Instance => ({
  dueAt: null,
  flow: emptyFlow(3, fixed),
  previousState: null,
  rev: 3,
  state: 'review',
  ...given,
})

export const someFacts = (given: Partial<Facts> = {}): Facts => ({
  actor: { id: 'u1', roles: ['reviewer'] },
  answers: {},
  calendar: { holidays: [], workedWeekends: [] },
  context: { ready: true, score: 80 },
  directory: aDirectory(),
  formProblems: [],
  // A Monday, 09:00 in Việt Nam.
  now: fixed,
  relations: [],
  ...given,
})
