import { describe, expect, it } from 'vitest'

import type { Flow } from '../../../src/workflow/flowTypes.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { StateDefinition, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const pool = { mode: 'pool' as const, to: [{ kind: 'who' as const, role: 'reviewer' }] }
const withReview = (given: Partial<StateDefinition>): WorkflowDefinition => ({
  ...aWorkflow({ managers: [{ role: 'manager' }] }),
  states: aWorkflow().states.map((state) => (state.key === 'review' ? { ...state, ...given } : state)),
})
const doIt = (
  definition: WorkflowDefinition,
  who: string,
  action: string,
  flow: Partial<Flow>,
  { data = {}, here = ['a', 'b', 'boss'] }: { data?: Record<string, unknown>; here?: string[] } = {},
) =>
  performCommand({
    command: { action, comment: 'Có lý do.', data, rev: 3 },
    definition,
    facts: someFacts({
      actor: { id: who, roles: [who === 'boss' ? 'manager' : 'reviewer'] },
      answers: data['answers'] as Record<string, unknown>,
      directory: aDirectory({ people: here.map((id) => aPerson(id, { roles: ['reviewer'] })) }),
    }),
    instance: anInstance({ flow: { ...anInstance().flow, ...flow } }),
  })

describe('work of somebody who has left', () => {
  const heldSince = { at: '2026-03-02T02:00:00.000Z', by: 'a' }

  it('should be released by whoever is in charge, and by nobody else while they are here', () => {
    const flow = { assignees: ['a', 'b'], heldSince }
    expect(doIt(aWorkflow(), 'b', 'release', flow)).toMatchObject({ ok: false, status: 403 })
    expect(doIt(aWorkflow(), 'b', 'release', flow, { here: ['b'] })).toMatchObject({
      next: { flow: { heldSince: null } },
      ok: true,
    })
  })

  it('should go back to the pool by any of the pool, and not while they are here', () => {
    const flow = { assignees: ['a', 'b'], holder: 'a' }
    const definition = withReview({ assign: pool })
    expect(doIt(definition, 'b', 'unclaim', flow)).toMatchObject({ ok: false, status: 403 })
    expect(doIt(definition, 'b', 'unclaim', flow, { here: ['b'] })).toMatchObject({
      next: { flow: { holder: null } },
      ok: true,
    })
  })
})

describe('work that those who manage the procedure give to somebody else', () => {
  const to = { user: 'b' }

  it('should be that of the only one who has it, unless they say whose', () => {
    const flow = { assignees: ['a'] }
    expect(doIt(withReview({}), 'boss', 'reassign', flow, { data: to })).toMatchObject({
      next: { flow: { assignees: ['b'] } },
      ok: true,
    })
    expect(doIt(withReview({}), 'boss', 'reassign', { assignees: ['a', 'c'] }, { data: to })).toMatchObject({
      ok: false,
      problems: [{ code: 'NOT_ASSIGNED', path: 'data.from' }],
      status: 422,
    })
    const named = { data: { ...to, from: 'c' } }
    expect(doIt(withReview({}), 'boss', 'reassign', { assignees: ['a', 'c'] }, named)).toMatchObject({
      next: { flow: { assignees: ['a', 'b'] } },
    })
  })

  it('should be their own alone for everybody else', () => {
    expect(doIt(withReview({}), 'b', 'reassign', { assignees: ['a'] }, { data: to })).toMatchObject({
      ok: false,
      status: 403,
    })
  })
})

describe('a voice at a step that requires something first', () => {
  const approval = { no: 'fail', rule: 'all' as const, yes: 'win' }
  const base = withReview({
    approval,
    fields: [{ field: 'opinion', permission: 'required', who: [{ relation: 'assignee' }] }],
  })
  const outcome = (action: string, incomplete: boolean) =>
    aTransition({ action, by: [], from: ['review'], incomplete, system: true, to: 'done' })
  const definition = {
    ...base,
    transitions: [...base.transitions, outcome('win', false), outcome('fail', true)],
  }
  const token = { assignees: ['a', 'b'], branch: 'main', outcome: null, step: 0, votes: [] }
  const flow = { assignees: ['a', 'b'], tokens: [token] }
  const say = (choice: string, answers: Record<string, unknown>) =>
    doIt(definition, 'a', 'vote', flow, { data: { answers, choice } })

  it('should be heard once that is filled in, and before where its outcome needs nothing', () => {
    expect(say('yes', {})).toMatchObject({
      ok: false,
      problems: [{ code: 'FIELD_REQUIRED', path: 'answers.opinion' }],
      status: 422,
    })
    expect(say('yes', { opinion: 'Đủ điều kiện' })).toMatchObject({ ok: true })
    expect(say('no', {})).toMatchObject({ ok: true })
  })
})
