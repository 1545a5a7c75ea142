import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../../src/definitions/workflows/index.ts'
import { startDesign } from '../../../../src/shared/designReducer.ts'
import { applyWorkflowOperation } from '../../../../src/workflow/design/applyWorkflowOperation.ts'
import { starterWorkflow } from '../../../../src/workflow/design/starterWorkflow.ts'
import { renamedWork } from '../../../../src/workflow/design/starterWork.ts'
import type { SharedWork } from '../../../../src/workflow/design/sharedWork.ts'
import { tellState } from '../../../../src/workflow/design/tellState.ts'
import { wholeTexts } from '../../../../src/workflow/design/wholeTexts.ts'
import type { WorkflowOperation } from '../../../../src/workflow/design/workflowOperation.ts'
import { workflowReducer } from '../../../../src/workflow/design/workflowReducer.ts'
import type { WorkflowRef } from '../../../../src/workflow/design/workflowRef.ts'
import { outcomeProblems } from '../../../../src/workflow/outcomeProblems.ts'
import { parseWorkflowDefinition } from '../../../../src/workflow/parseWorkflowDefinition.ts'
import type { StateDefinition, WorkflowDefinition } from '../../../../src/workflow/types.ts'
import { aTransition, aWorkflow } from '../aWorkflow.ts'
import { plainWords } from './plainWords.ts'

const apply = (definition: WorkflowDefinition, operation: WorkflowOperation): WorkflowDefinition => {
  const applied = applyWorkflowOperation(definition, operation)
  if (!applied.ok) throw new Error(JSON.stringify(applied.problems))
  return applied.definition
}
const start = (definition: WorkflowDefinition, key: string, work: SharedWork) =>
  apply(definition, { key, kind: 'startWork', procedure: 'bao-cao-don-vi', work })
const stateIn = ({ states }: WorkflowDefinition, key: string): StateDefinition => {
  const found = states.find((each) => each.key === key)
  if (!found) throw new Error(`No state ${key}`)
  return found
}
const drawn = ['draft', 'step', 'step2'].reduce(
  (definition, from, index) =>
    apply(definition, { from, kind: 'addState', stateKind: index === 2 ? 'success' : 'active' }),
  starterWorkflow('thu', { vi: 'Thử', en: '' }),
)

describe('shared work in a state', () => {
  it('should run as it stands as soon as it is chosen: the plain way out becomes the good end', () => {
    const next = start(drawn, 'step', 'parallel')
    const { parallel, turn } = stateIn(next, 'step')
    expect(parallel?.branches.map(({ key, steps }) => [key, steps.length])).toEqual([
      ['branch1', 1],
      ['branch2', 1],
    ])
    expect(turn).toEqual([])
    const yes = next.transitions.find(({ action }) => action === parallel?.yes)
    const no = next.transitions.find(({ action }) => action === parallel?.no)
    expect(yes).toMatchObject({ by: [], from: ['step'], system: true, to: 'step2' })
    expect(no).toMatchObject({ by: [], from: ['step'], system: true, to: 'refused' })
    expect(stateIn(next, 'refused').kind).toBe('failure')
    expect(outcomeProblems(next)).toEqual([])
  })

  it('should take the steps of the system that are there, and leave what others may do', () => {
    const definition = aWorkflow({
      transitions: [
        aTransition(),
        aTransition({ action: 'decide', by: [{ role: 'chief' }], from: ['review'], to: 'done' }),
        aTransition({ action: 'fail', by: [], from: ['review'], system: true, to: 'refused' }),
        aTransition({ action: 'pass', by: [], from: ['review'], system: true, to: 'done' }),
      ],
    })
    const next = start(definition, 'review', 'approval')
    expect(stateIn(next, 'review').approval).toEqual({ no: 'fail', rule: 'all', yes: 'pass' })
    expect(next.transitions).toEqual(definition.transitions)
    expect(stateIn(next, 'review').turn).toEqual([{ role: 'reviewer' }])
  })

  it('should not give a step of somebody by name to the system', () => {
    const definition = aWorkflow({
      transitions: [
        aTransition(),
        aTransition({ action: 'decide', by: [{ role: 'chief' }], from: ['review'], to: 'done' }),
      ],
    })
    const next = start(definition, 'review', 'approval')
    expect(next.transitions[1]?.system).toBeUndefined()
    expect(next.transitions.map(({ action }) => action)).toEqual(['send', 'decide', 'passed', 'failed'])
  })

  it('should give whoever had the work alone the first branch', () => {
    const next = start(aWorkflow(), 'review', 'parallel')
    const [first] = stateIn(next, 'review').parallel?.branches ?? []
    expect(first?.steps[0]?.assign).toEqual({ to: [{ kind: 'who', role: 'reviewer' }] })
  })

  it('should be of one kind, keep its ends when the kind changes, and be taken back whole', () => {
    const approval = start(drawn, 'step', 'approval')
    const children = start(approval, 'step', 'children')
    const state = stateIn(children, 'step')
    expect(state.approval).toBeUndefined()
    expect(state.children).toMatchObject({
      join: 'all',
      no: stateIn(approval, 'step').approval?.no,
      over: 'units',
      procedure: 'bao-cao-don-vi',
      yes: stateIn(approval, 'step').approval?.yes,
    })
    expect(children.transitions).toEqual(approval.transitions)

    const before = startDesign<WorkflowDefinition, WorkflowRef>(drawn)
    const operation = { key: 'step', kind: 'startWork', work: 'parallel' } as const
    const after = workflowReducer(before, { operation, type: 'apply' })
    expect(after.selection).toEqual({ key: 'step', kind: 'state' })
    expect(workflowReducer(after, { type: 'undo' }).history.definition).toBe(drawn)
  })

  it('should make a step for an outcome by saying where it leads, also to a new end', () => {
    const begun = start(drawn, 'step', 'parallel')
    const known = apply(begun, { end: 'yes', key: 'step', kind: 'addOutcome', to: 'done' })
    expect(stateIn(known, 'step').parallel?.yes).toBe('passed')
    expect(known.transitions.at(-1)).toMatchObject({
      action: 'passed',
      from: ['step'],
      system: true,
      to: 'done',
    })
    const fresh = apply(begun, { end: 'no', key: 'step', kind: 'addOutcome' })
    expect(fresh.states.at(-1)).toMatchObject({ key: 'refused2', kind: 'failure' })
    expect(fresh.transitions.at(-1)).toMatchObject({
      action: stateIn(fresh, 'step').parallel?.no,
      to: 'refused2',
    })
  })

  it('should let the English go that nobody had chosen, and keep what somebody wrote', () => {
    const starter = { vi: 'Nhánh 1', en: 'Branch 1' }
    expect(renamedWork(starter, { vi: 'Kinh tế', en: 'Branch 1' })).toEqual({ vi: 'Kinh tế', en: '' })
    expect(renamedWork(starter, { vi: 'Nhánh 1', en: 'Economy' }).en).toBe('Economy')
    expect(renamedWork({ vi: 'A', en: 'A' }, { vi: 'B', en: 'A' }).en).toBe('')
    expect(renamedWork({ vi: 'A', en: 'Economy' }, { vi: 'B', en: 'Economy' }).en).toBe('Economy')
  })

  it('should change nothing where there is no such work, and refuse child cases of no procedure', () => {
    expect(apply(drawn, { end: 'yes', key: 'step', kind: 'addOutcome' })).toEqual(drawn)
    const applied = applyWorkflowOperation(drawn, { key: 'step', kind: 'startWork', work: 'children' })
    expect(applied.ok).toBe(false)
  })

  it.each(Object.entries(shippedWorkflows))(
    'should leave %s whole in every state',
    (_key, definition) => {
      for (const { key } of definition.states)
        for (const work of ['approval', 'children', 'parallel'] as const) {
          const next = start(definition, key, work)
          expect(parseWorkflowDefinition(wholeTexts(next)).ok).toBe(true)
        }
    },
    60_000,
  )

  it('should refuse two branches under one key when published', () => {
    const begun = start(drawn, 'step', 'parallel')
    const twice = apply(begun, {
      kind: 'change',
      path: ['parallel', 'branches', 1, 'key'],
      ref: { key: 'step', kind: 'state' },
      value: 'branch1',
    })
    expect(outcomeProblems(twice).map(({ code, path }) => [code, path])).toEqual([
      ['DUPLICATE_BRANCH', 'states.1.parallel.branches.1.key'],
    ])
  })
})

describe('a step that a timer takes', () => {
  it('should be made by choosing where to, or lead to a new end', () => {
    const timers = [{ at: { from: 'entry', workingDays: 5 }, key: 'hen1', then: { action: '', do: 'move' } }]
    const ref = { key: 'step', kind: 'state' } as const
    const timed = apply(drawn, { kind: 'change', path: ['timers'], ref, value: timers })
    const led = apply(timed, { key: 'step', kind: 'addClockStep', timer: 0, to: 'done' })
    expect(stateIn(led, 'step').timers?.[0]?.then).toEqual({ action: 'lapse', do: 'move' })
    expect(led.transitions.at(-1)).toMatchObject({
      action: 'lapse',
      from: ['step'],
      system: true,
      to: 'done',
    })
    const ended = apply(timed, { key: 'step', kind: 'addClockStep', timer: 0 })
    expect(ended.states.at(-1)).toMatchObject({ key: ended.transitions.at(-1)?.to, kind: 'failure' })
  })
})

describe('shared work in words', () => {
  const words = plainWords((source) => ({ vi: `“${source}” đúng`, en: `“${source}” holds` }))
  const tell = (work: Partial<StateDefinition>) =>
    tellState(drawn, { ...stateIn(drawn, 'step'), turn: [], ...work }, words).map(({ vi }) => vi)
  const [first] = drawn.transitions
  const ends = { no: 'none', yes: first?.action ?? '' }

  it('should tell how voices are counted and where each outcome leads', () => {
    expect(tell({ approval: { ...ends, abstain: true, percent: 66.7, rule: 'ratio' } })).toEqual([
      'Lấy ý kiến những người được giao: ít nhất 66,7% số người được hỏi đồng ý, được bỏ phiếu trắng, hỏi đủ mọi người rồi mới tính.',
      'Khi đạt: «Chuyển bước», sang «Bước xử lý mới»; khi không đạt: chưa chọn bước chuyển.',
    ])
  })

  it('should tell every branch with its people, its steps and its condition', () => {
    const branch = {
      key: 'b',
      label: { vi: 'Kinh tế', en: '' },
      steps: [
        {
          assign: { to: [{ kind: 'headOf' as const, unit: 'kinhte' }] },
          key: 'one',
          label: { vi: 'Thẩm định', en: '' },
        },
        {
          assign: { mode: 'pool' as const, to: [{ kind: 'who' as const, role: 'chief' }] },
          count: { endsEarly: true, rule: 'all' as const },
          key: 'two',
          label: { vi: 'Duyệt', en: '' },
        },
      ],
      when: 'x',
    }
    expect(
      tell({ parallel: { ...ends, branches: [branch], endsEarly: true, join: { atLeast: 2 } } }),
    ).toEqual([
      'Làm song song: Kinh tế.',
      'Nhánh «Kinh tế»: Thẩm định – thủ trưởng đơn vị kinhte (một người đồng ý là đủ); rồi Duyệt – vai trò chief (ai nhận việc trước thì làm) (tất cả phải đồng ý, dừng ngay khi kết quả đã rõ); chỉ mở khi “x” đúng.',
      'Kết quả chung: ít nhất 2 số nhánh đạt, dừng ngay khi kết quả đã rõ.',
      'Khi đạt: «Chuyển bước», sang «Bước xử lý mới»; khi không đạt: chưa chọn bước chuyển.',
    ])
  })

  it('should tell child cases', () => {
    const children = { ...ends, join: { percent: 60 }, over: 'units', procedure: 'bao-cao-don-vi' }
    expect(tell({ children }).slice(0, 2)).toEqual([
      'Lập hồ sơ con theo thủ tục «thủ tục bao-cao-don-vi» cho từng đơn vị trong: “units” đúng.',
      'Kết quả chung: ít nhất 60% số hồ sơ con hoàn thành.',
    ])
  })
})
