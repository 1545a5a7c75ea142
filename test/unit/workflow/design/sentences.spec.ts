import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import { tellEffect } from '../../../../src/workflow/design/tellEffect.ts'
import { tellState } from '../../../../src/workflow/design/tellState.ts'
import { tellTransition } from '../../../../src/workflow/design/tellTransition.ts'
import type {
  EffectDefinition,
  StateDefinition,
  TransitionDefinition,
} from '../../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from '../aWorkflow.ts'
import { plainWords } from './plainWords.ts'

const words = plainWords((source) =>
  source === 'score >= 50' ? { vi: 'điểm từ 50', en: 'the score is 50' } : null,
)
const definition = aWorkflow()
const tell = (given: Partial<TransitionDefinition>) =>
  tellTransition(definition, aTransition(given), words).map(({ vi }) => vi)
const state = (given: Partial<StateDefinition>): StateDefinition => ({
  key: 's',
  kind: 'active',
  label: { vi: 'Bước', en: 'Step' },
  phase: { vi: 'Bước', en: 'Step' },
  turn: [],
  ...given,
})
const tellOf = (given: Partial<StateDefinition>) =>
  tellState(definition, state(given), words).map(({ vi }) => vi)

describe('a transition in words', () => {
  it.each<[string, Partial<TransitionDefinition>, string]>([
    ['where it leads', {}, 'Từ «Mới lập» sang «Đang xét».'],
    [
      'several origins',
      { from: ['open', 'review'], to: 'done' },
      'Từ «Mới lập», «Đang xét» sang «Hoàn thành».',
    ],
    ['the way back', { to: '@previous' }, 'Từ «Mới lập» sang trạng thái trước đó.'],
    [
      'who may',
      { by: [{ relation: 'own-unit', role: 'writer' }, { role: 'chief' }] },
      'Người thực hiện: vai trò writer đồng thời là quan hệ own-unit; vai trò chief.',
    ],
    ['that nobody is named', { by: [] }, 'Chưa nói ai được thực hiện.'],
    [
      'that it is automatic',
      { automatic: true, system: true },
      'Hệ thống tự thực hiện ngay khi đủ điều kiện.',
    ],
    ['who is barred', { not: ['creator'] }, 'Không được thực hiện: quan hệ creator.'],
    [
      'whose earlier deed bars',
      { notDoerOf: ['accept', '*'] },
      'Người đã thực hiện «Chấp thuận», bất kỳ bước nào không được thực hiện bước này.',
    ],
    [
      'a condition',
      { when: [{ expression: 'score >= 50', message: { vi: 'x', en: 'x' } }] },
      'Chỉ khi điểm từ 50.',
    ],
    [
      'a condition that has no words, as it is written',
      { when: [{ expression: 'f(x)', message: { vi: 'x', en: 'x' } }] },
      'Chỉ khi f(x).',
    ],
    ['that a comment is needed', { comment: 'required' }, 'Phải ghi ý kiến.'],
    [
      'how long a comment must be',
      { comment: 'required', commentMin: 20 },
      'Phải ghi ý kiến, ít nhất 20 ký tự.',
    ],
    [
      'what must be given',
      { fields: [{ key: 'so', label: { vi: 'Số', en: 'Number' }, type: 'text' }] },
      'Phải điền «Số».',
    ],
    ['that the form counts', { validatesForm: true }, 'Biểu mẫu phải điền đủ và đúng.'],
    [
      'what follows',
      { effects: [{ expression: 'score >= 50', field: 'dat', kind: 'set' }] },
      'Sau đó: ghi vào trường «trường dat»: điểm từ 50.',
    ],
  ])('should tell %s', (_what, given, sentence) => {
    expect(tell(given)).toContain(sentence)
  })
})

describe('a state in words', () => {
  it.each<[string, Partial<StateDefinition>, string]>([
    ['whose turn it is', { turn: [{ role: 'reviewer' }] }, 'Đến lượt: vai trò reviewer.'],
    [
      'who is found in the staff list',
      { assign: { mode: 'pool', to: [{ kind: 'unitHead' }, { group: 'council', kind: 'group' }] } },
      'Ai nhận việc trước thì làm, trong: thủ trưởng đơn vị của hồ sơ; nhóm council.',
    ],
    [
      'who did an earlier step, who is named in a field, and a certain person',
      {
        assign: {
          to: [
            { action: 'report', kind: 'doer' },
            { field: 'nguoiKy', kind: 'field' },
            { kind: 'person', user: '7' },
          ],
        },
      },
      'Đến lượt tất cả: người đã thực hiện «bước report»; người (hoặc thủ trưởng đơn vị) ghi ở trường «trường nguoiKy»; người 7.',
    ],
    ['the deadline', { deadline: { workingDays: 5 } }, 'Thời hạn 5 ngày làm việc.'],
    [
      'a deadline that pauses',
      { deadline: { pauses: true, workingDays: 5 } },
      'Thời hạn 5 ngày làm việc, không tính thời gian chờ bổ sung.',
    ],
    [
      'a deadline by a day',
      { deadline: { until: 'answers.endsOn', workingDays: 5 } },
      'Thời hạn đến hết ngày: answers.endsOn; khi không xác định được ngày: 5 ngày làm việc.',
    ],
    [
      'a timer before a deadline',
      { timers: [{ at: { from: 'due', workingDays: -2 }, key: 'soon', then: { do: 'escalate' } }] },
      '2 ngày làm việc trước thời hạn: báo lên thủ trưởng.',
    ],
    [
      'a timer on a day',
      {
        timers: [
          {
            at: { day: 'date("2026-12-10")', from: 'day', workingDays: 0 },
            key: 'closes',
            then: { action: 'nope', do: 'move' },
          },
        ],
      },
      '8 giờ ngày date("2026-12-10"): tự chuyển bước «nope».',
    ],
    [
      'a timer that repeats',
      {
        timers: [
          {
            at: { from: 'entry', workingDays: 3 },
            every: { times: 4, workingDays: 2 },
            key: 'again',
            then: { do: 'remind', template: 'turn', to: 'assignees' },
          },
        ],
      },
      '3 ngày làm việc sau khi vào bước, rồi mỗi 2 ngày làm việc, tối đa 4 lần: gửi thư «mẫu turn» cho người đến lượt.',
    ],
    ['who writes', { write: [{ relation: 'creator' }] }, 'Được sửa nội dung: quan hệ creator.'],
    ['an end', { kind: 'success' }, 'Kết thúc: hồ sơ hoàn thành.'],
  ])('should tell %s', (_what, given, sentence) => {
    expect(tellOf(given)).toContain(sentence)
  })
})

describe('an effect in words', () => {
  it.each<[EffectDefinition, string]>([
    [{ kind: 'mail', template: 'turn', to: 'assignees' }, 'Gửi thư «mẫu turn» cho người đến lượt'],
    [{ kind: 'mail', template: 'turn', to: { role: 'chief' } }, 'Gửi thư «mẫu turn» cho vai trò chief'],
    [
      { kind: 'notify', text: { vi: 'Xong', en: 'Done' }, to: { relation: 'creator' } },
      'Báo cho quan hệ creator: Xong',
    ],
    [{ expression: '1 + 1', field: 'diem', kind: 'set' }, 'Ghi vào trường «trường diem»: 1 + 1'],
    [
      { kind: 'case', procedure: 'thu', title: { vi: 'Con', en: 'Child' } },
      'Lập hồ sơ «Con» theo thủ tục «thủ tục thu»',
    ],
    [{ collection: 'notices', kind: 'record', values: {} }, 'Tạo bản ghi ở «mục notices»'],
    [
      { collection: 'tasks', kind: 'record', name: 'theoDoi', values: {} },
      'Tạo hoặc cập nhật bản ghi “theoDoi” ở «mục tasks»',
    ],
    [{ kind: 'run', name: 'awardLines' }, 'tác vụ awardLines'],
    [{ kind: 'document', template: 'phieu' }, 'Lập văn bản «văn bản phieu»'],
    [
      { kind: 'document', name: { vi: 'Giấy mời', en: 'Invitation' }, template: 'phieu' },
      'Lập văn bản «Giấy mời» theo mẫu «văn bản phieu»',
    ],
    [
      { action: 'hold', comment: { vi: 'Dừng', en: 'Stop' }, field: 'hoSo', kind: 'act' },
      'Thực hiện “hold” trên hồ sơ nêu ở trường «trường hoSo»',
    ],
    [{ kind: 'webhook', name: 'kho' }, 'Gọi địa chỉ “kho”'],
  ])('should tell %j', (effect, sentence) => {
    expect(tellEffect(effect, words).vi).toBe(sentence)
  })
})

it('should tell every step of every shipped workflow in both languages', () => {
  const all = Object.values(shippedWorkflows).flatMap((workflow) => [
    ...workflow.states.flatMap((each) => tellState(workflow, each, words)),
    ...workflow.transitions.flatMap((each) => tellTransition(workflow, each, words)),
  ])
  expect(all.length).toBeGreaterThan(300)
  for (const { vi, en } of all) {
    expect(vi).toMatch(/\.$/)
    expect(en).not.toContain('undefined')
  }
})
