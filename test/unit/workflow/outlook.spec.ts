import { describe, expect, it } from 'vitest'

import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { nextSteps } from '../../../src/workflow/outlook/nextSteps.ts'
import { type TurnWords, whyTurn } from '../../../src/workflow/outlook/whyTurn.ts'
import type { Instance, StateDefinition } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aWorkflow, someFacts } from './aWorkflow.ts'

const named = (key: string) => ({ vi: `<${key}>`, en: `<${key}>` })
const words: TurnWords = { field: named, group: named, relation: named, role: named, unit: named }
const people = [aPerson('u1', { roles: ['reviewer'] }), aPerson('u2')]
const flow = (given: Partial<Instance['flow']> = {}) => ({
  ...emptyFlow(3, '2026-03-02T02:00:00.000Z'),
  assignees: ['u1', 'u2'],
  ...given,
})
const why = (id: string, given: Partial<Instance['flow']> = {}, review: Partial<StateDefinition> = {}) => {
  const definition = aWorkflow({
    states: aWorkflow().states.map((state) => (state.key === 'review' ? { ...state, ...review } : state)),
  })
  const facts = someFacts({
    actor: { id, roles: [] },
    answers: { phuTrach: 'u2' },
    directory: aDirectory({ people }),
  })
  return whyTurn({ definition, facts, instance: anInstance({ flow: flow(given) }), words })?.vi
}

describe('why it is somebody’s turn', () => {
  it('should name the role that the step is given to, and say where it came another way', () => {
    expect(why('u1')).toBe('Bước “Đang xét” giao cho <reviewer>.')
    expect(why('u2')).toMatch(/^Việc được chuyển đến/)
    expect(why('u3')).toBeUndefined()
  })

  it('should name fields and earlier steps by what people call them, and who has claimed it', () => {
    expect(why('u2', {}, { assign: { to: [{ field: 'phuTrach', kind: 'field' }] } })).toBe(
      'Bước “Đang xét” giao cho người (hoặc thủ trưởng đơn vị) ghi ở trường «<phuTrach>».',
    )
    const doer = { assign: { to: [{ action: 'send', kind: 'doer' as const }] } }
    expect(why('u2', { doers: { send: ['u2'] } }, doer)).toContain('người đã thực hiện «Gửi»')
    expect(why('u2', { holder: 'u2' })).toBe('Ông/Bà đã nhận việc này.')
    expect(why('u1', { holder: 'u2' })).toBeUndefined()
  })

  it('should name the source of a branch in which they work', () => {
    const step = {
      assign: { to: [{ kind: 'person' as const, user: 'u2' }] },
      key: 'a1',
      label: named('a1'),
    }
    const branch = { key: 'a', label: named('a'), steps: [step] }
    const token = { assignees: ['u2'], branch: 'a', outcome: null, step: 0, votes: [] }
    const parallel = { branches: [branch], join: 'all' as const, no: 'refuse', yes: 'accept' }
    expect(why('u2', { assignees: [], tokens: [token] }, { parallel, turn: [] })).toContain(
      'đích danh Ông/Bà',
    )
  })
})

describe('what can happen next', () => {
  const labels = (instance: Instance) =>
    nextSteps(aWorkflow(), instance).map(({ automatic, label, to }) => [label.vi, to?.vi, automatic])

  it('should tell each way on and where it leads, what follows by itself last', () => {
    expect(labels(anInstance({ flow: flow() }))).toEqual([
      ['Chấp thuận', 'Hoàn thành', false],
      ['Từ chối', 'Từ chối', false],
      ['Tạm dừng', 'Tạm dừng', false],
      ['Hết hạn', 'Từ chối', true],
    ])
    expect(labels(anInstance({ flow: flow(), previousState: 'open', state: 'paused' }))).toEqual([
      ['Tiếp tục', 'Mới lập', false],
    ])
  })

  it('should tell the way straight back of what is being corrected, and nothing on hold or at an end', () => {
    const correction = { backTo: 'review', by: 'u1', fields: ['a'], rev: 3 }
    expect(labels(anInstance({ flow: flow({ correction }), state: 'open' }))).toEqual([
      ['Gửi lại sau khi sửa', 'Đang xét', false],
    ])
    const heldSince = { at: '2026-03-02T02:00:00.000Z', by: 'u1' }
    expect(labels(anInstance({ flow: flow({ heldSince }) }))).toEqual([])
    expect(labels(anInstance({ flow: flow(), state: 'done' }))).toEqual([])
  })
})
