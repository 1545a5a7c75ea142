import { describe, expect, it } from 'vitest'

import { emptyFlow } from '../../../src/workflow/emptyFlow.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import { parseWorkflowDefinition } from '../../../src/workflow/parseWorkflowDefinition.ts'
import { othersWhoMayAct } from '../../../src/workflow/othersWhoMayAct.ts'
import { withoutBarred } from '../../../src/workflow/assignment/withoutBarred.ts'
import { afterLeaving } from '../../../src/workflow/seal/afterLeaving.ts'
import { circleRoles } from '../../../src/workflow/seal/circleRoles.ts'
import { isRestricted, isSealable } from '../../../src/workflow/seal/isSealable.ts'
import { nameCreator } from '../../../src/workflow/seal/nameCreator.ts'
import { sealedId } from '../../../src/workflow/seal/sealedId.ts'
import { sealedName } from '../../../src/workflow/seal/sealedName.ts'
import { sealProblems } from '../../../src/workflow/seal/sealProblems.ts'
import { tellSeal } from '../../../src/workflow/seal/tellSeal.ts'
import type { WorkflowDefinition } from '../../../src/workflow/types.ts'
import { classifyChanges } from '../../../src/workflow/versions/classifyChanges.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'
import { plainWords } from './design/plainWords.ts'

const when = 'answers.kind = "denunciation"'
const name = { vi: 'Người tố cáo', en: 'The denouncer' }
const sealed = { name, to: [{ role: 'chief' }], when }
const restricted = { to: [{ role: 'inspector' }], when: 'answers.kind = "complaint"' }
const workflow = (given: Partial<WorkflowDefinition> = {}) => aWorkflow({ restricted, sealed, ...given })
const kept = { opened: [], state: 'kept' as const }
const under = (seal = kept) => anInstance({ flow: { ...emptyFlow(3, '2026-03-02T02:00:00.000Z'), seal } })
const text = (key: string) => ({ vi: key, en: key })

describe('which dossiers are sealed', () => {
  it.each([
    [{ kind: 'denunciation' }, true, true],
    [{ kind: 'complaint' }, false, true],
    [{ kind: 'proposal' }, false, false],
    // What cannot be told is kept safe.
    [{ kind: [1] }, true, true],
  ])('%j: sealed %s, restricted %s', (answers, isSealed, isClosed) => {
    expect([isSealable(workflow(), answers), isRestricted(workflow(), answers)]).toEqual([isSealed, isClosed])
  })

  it('every one without a condition, or where the condition cannot be judged; none without a rule', () => {
    expect(isSealable({ sealed: { to: [] } }, {})).toBe(true)
    expect(isSealable({ sealed: { to: [], when: 'answers.points > 3' } }, {})).toBe(true)
    expect(isSealable({}, { kind: 'denunciation' })).toBe(false)
    expect(isRestricted({}, {})).toBe(false)
  })

  it('for good once it has left its first state', () => {
    const draft = under({ opened: [], state: 'draft' as 'kept' })
    expect(afterLeaving('open', { ...draft, state: 'open' }).flow.seal?.state).toBe('draft')
    expect(afterLeaving('open', draft).flow.seal?.state).toBe('kept')
    expect(afterLeaving('open', anInstance()).flow.seal).toBeUndefined()
  })

  it('is read by the roles of both rules, not by what depends on the dossier', () => {
    const to = [...sealed.to, { role: 'inspector', relation: 'assignee' }, { relation: 'member' }]
    expect(circleRoles(workflow({ sealed: { ...sealed, to } }))).toEqual(['chief', 'inspector'])
  })
})

describe('how whoever began it is named', () => {
  it('as the definition says once it is sealed for good, and as nothing in particular before', () => {
    expect(sealedName({ sealed }, { seal: kept }).vi).toBe('Người tố cáo (danh tính được giữ kín)')
    expect(sealedName({ sealed }, { seal: { ...kept, state: 'draft' } }).vi).toBe(
      'Người lập hồ sơ (danh tính được giữ kín)',
    )
    expect(sealedName({}, { seal: kept }).en).toBe('Who began it (identity sealed)')
  })

  it('by their own id everywhere, where it turns out to be no secret', () => {
    const flow = { assignees: [sealedId, 'b'], doers: { send: [sealedId] }, visited: ['sealed'] }
    expect(nameCreator(flow, { [sealedId]: 'u1' })).toEqual({
      assignees: ['u1', 'b'],
      doers: { send: ['u1'] },
      visited: ['sealed'],
    })
  })
})

describe('separation of duties under a seal', () => {
  const act = (relations: string[], action = 'accept', given: Partial<WorkflowDefinition> = {}) =>
    performCommand({
      command: { action, comment: 'Có lý do.', data: { day: '2026-03-02', number: '1' }, rev: 3 },
      definition: workflow(given),
      facts: someFacts({ relations }),
      instance: anInstance({
        flow: { ...under().flow, doers: { send: [sealedId] } },
      }),
    })
  const transitions = [
    aTransition({
      action: 'accept',
      by: [{ role: 'reviewer' }],
      from: ['review'],
      notDoerOf: ['send'],
      to: 'done',
    }),
  ]

  it('bars them like anybody, in words that tell nobody why', () => {
    expect(act([])).toMatchObject({ ok: true })
    expect(act(['~creator'])).toMatchObject({ ok: false, problems: [{ code: 'NOT_ALLOWED' }], status: 403 })
    expect(act(['~creator'], 'refuse')).toMatchObject({ ok: true })
    expect(act(['~creator'], 'accept', { transitions })).toMatchObject({
      problems: [{ code: 'NOT_ALLOWED' }],
    })
    expect(act([], 'accept', { transitions })).toMatchObject({ ok: true })
  })

  it('keeps work from them, and shows in no list that it does', () => {
    const people = ['u2', 'secret'].map((id) =>
      aPerson(id, { relations: id === 'secret' ? ['~creator'] : [], roles: ['reviewer'] }),
    )
    const directory = aDirectory({ people })
    const bars = workflow({
      transitions: [
        aTransition({
          action: 'accept',
          by: [{ role: 'reviewer' }],
          from: ['review'],
          not: ['creator'],
          to: 'done',
        }),
      ],
    })
    const left = withoutBarred(bars, 'review', under().flow, directory)
    expect(left.people.map(({ id }) => id)).toEqual(['u2'])
    const others = othersWhoMayAct({ definition: bars, facts: someFacts({ directory }), instance: under() })
    expect(others.map(({ id }) => id)).toEqual(['u2', 'secret'])
  })
})

describe('openSeal', () => {
  const reason = 'Xác minh theo Điều 56 Luật Tố cáo'
  const open = (given: {
    comment?: string
    instance?: ReturnType<typeof anInstance>
    lent?: boolean
    roles?: string[]
  }) =>
    performCommand({
      command: { action: 'openSeal', comment: given.comment ?? reason, data: {}, rev: 3 },
      definition: workflow(),
      facts: someFacts({
        actor: { id: 'u1', roles: given.roles ?? ['chief'] },
        ...(given.lent ? { onBehalfOf: { id: 'boss', relations: [], roles: ['chief'] } } : {}),
      }),
      instance: given.instance ?? under(),
    })

  it('notes to whom, tells whoever began it, and makes no open page stale', () => {
    expect(open({})).toMatchObject({
      effects: [{ kind: 'notify', to: 'creator' }],
      next: { flow: { seal: { opened: ['u1'], state: 'kept' }, since: 3 }, rev: 4 },
      ok: true,
      path: [],
    })
  })

  it.each([
    ['no reason', { comment: ' ' }, 422, 'COMMENT_REQUIRED'],
    ['a short reason', { comment: 'Mười chín ký tự ạ..' }, 422, 'COMMENT_TOO_SHORT'],
    ['somebody who may not', { roles: ['reviewer'] }, 403, 'NOT_ALLOWED'],
    ['the power of somebody else', { lent: true, roles: [] }, 403, 'NOT_ALLOWED'],
    ['no seal', { instance: anInstance() }, 409, 'NOT_SEALED'],
    ['a draft', { instance: under({ opened: [], state: 'draft' as 'kept' }) }, 409, 'NOT_SEALED'],
  ])('refuses %s', (_what, given, status, code) => {
    expect(open(given)).toMatchObject({ ok: false, problems: [{ code }], status })
  })
})

describe('a definition that seals', () => {
  it('is read whole, and refused where it names nobody or cannot be read', () => {
    expect(parseWorkflowDefinition(workflow())).toMatchObject({
      definition: { restricted, sealed },
      ok: true,
    })
    expect(parseWorkflowDefinition(workflow({ sealed: { to: [] } })).ok).toBe(false)
    expect(
      parseWorkflowDefinition(workflow({ sealed: { ...sealed, when: 'answers.kind = (' } })),
    ).toMatchObject({
      ok: false,
      problems: [{ path: 'sealed.when' }],
    })
    const strange = { ...restricted, to: [{ relation: 'creator', role: 'chief' }] }
    expect(parseWorkflowDefinition(workflow({ restricted: strange })).ok).toBe(false)
  })

  it('is held against what would tell', () => {
    const codes = (given: Partial<WorkflowDefinition>) =>
      sealProblems(workflow(given)).map(({ code }) => code)
    const effects = [{ kind: 'case' as const, procedure: 'p', title: text('x') }]
    expect(codes({})).toEqual([])
    expect(codes({ transitions: [aTransition({ effects })] })).toEqual(['SEALED_CHILDREN'])
    expect(codes({ sealed: { to: [{ relation: 'creator' }] } })).toEqual(['SEALED_TO_CREATOR'])
    const states = workflow().states.map((state) =>
      state.key === 'open' ? { ...state, turn: [{ role: 'writer' }] } : state,
    )
    expect(codes({ states })).toEqual(['SEALED_DRAFT'])
    expect(sealProblems(aWorkflow({ states }))).toEqual([])
  })

  it('is told in sentences, and among the changes', () => {
    const words = { ...plainWords(() => text('loại đơn là tố cáo')), relation: text, role: text }
    expect(tellSeal(workflow(), words).map(({ vi }) => vi)).toEqual([
      'Giữ kín danh tính người lập đối với hồ sơ mà loại đơn là tố cáo; người được mở niêm phong, có nêu lý do: chief.',
      'Hạn chế người xem đối với hồ sơ mà loại đơn là tố cáo; chỉ người lập, người được giao xử lý và những người sau được xem: inspector.',
    ])
    expect(tellSeal({}, words)).toEqual([])
    expect(classifyChanges(aWorkflow(), workflow())).toMatchObject([{ code: 'SEAL_CHANGED', kind: 'safe' }])
  })
})
