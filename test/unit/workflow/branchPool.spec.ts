import { describe, expect, it } from 'vitest'

import { partsOf } from '../../../src/workflow/partsOf.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { Branch } from '../../../src/workflow/stateTypes.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import type { Instance, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const text = { en: 'x', vi: 'x' }
const ofRole = (role: string) => ({ mode: 'pool' as const, to: [{ kind: 'who' as const, role }] })
const branch = (key: string, roles: string[]): Branch => ({
  key,
  label: text,
  steps: roles.map((role, at) => ({ assign: ofRole(role), key: `s${String(at)}`, label: text })),
})
const definition: WorkflowDefinition = {
  ...aWorkflow({ managers: [{ role: 'manager' }] }),
  initial: 'review',
  states: aWorkflow().states.map((state) =>
    state.key === 'review'
      ? {
          ...state,
          parallel: {
            branches: [branch('law', ['jurist', 'money']), branch('money', ['money'])],
            join: 'all',
            no: 'no',
            yes: 'yes',
          },
        }
      : state,
  ),
  transitions: [
    aTransition({ action: 'yes', from: ['review'], system: true, to: 'done' }),
    aTransition({ action: 'no', from: ['review'], system: true, to: 'refused' }),
  ],
}
const roles: Record<string, string> = { a: 'jurist', b: 'jurist', boss: 'manager', c: 'money', d: 'money' }
const facts = (who: string, here = Object.keys(roles)) =>
  someFacts({
    actor: { id: who, roles: [roles[who] ?? ''] },
    directory: aDirectory({ people: here.map((id) => aPerson(id, { roles: [roles[id] ?? ''] })) }),
  })
const attempt = (instance: Instance, who: string, action: string, data = {}, here?: string[]) =>
  performCommand({
    command: { action, comment: 'Có lý do.', data, rev: instance.rev },
    definition,
    facts: facts(who, here),
    instance,
  })
const after = (
  instance: Instance,
  ...given: Parameters<typeof attempt> extends [Instance, ...infer R] ? R : never
) => {
  const outcome = attempt(instance, ...given)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.next
}
const parts = (instance: Instance) => partsOf(definition, instance).join(' ')

describe('a branch that belongs to whoever claims it', () => {
  const start = startInstance(definition, facts('a'))

  it('should wait for all of them to claim, and once claimed for one', () => {
    expect(parts(start)).toBe('pool:a pool:b pool:c pool:d')

    const claimed = after(start, 'b', 'claim')

    expect(parts(claimed)).toBe('turn:b pool:c pool:d')
    expect(attempt(claimed, 'a', 'claim')).toMatchObject({ ok: false, status: 403 })
    expect(attempt(claimed, 'a', 'vote', { choice: 'yes' })).toMatchObject({ ok: false, status: 403 })
    expect(attempt(claimed, 'c', 'claim', { branch: 'law' })).toMatchObject({
      problems: [{ code: 'BRANCH_UNKNOWN' }],
    })
    expect(attempt(after(claimed, 'c', 'claim'), 'd', 'claim')).toMatchObject({
      problems: [{ code: 'ALREADY_CLAIMED' }],
      status: 409,
    })
  })

  it('should be answered by one, whether they claimed it first or not', () => {
    const claimed = after(start, 'b', 'claim')
    const further = after(claimed, 'b', 'vote', { choice: 'yes' })
    expect(parts(further)).toBe('pool:c pool:d')

    const refused = after(start, 'a', 'vote', { choice: 'no' })
    expect(refused.flow.tokens[0]).toMatchObject({ holder: 'a', outcome: 'no' })
    expect(after(refused, 'c', 'vote', { choice: 'yes' }).state).toBe('refused')
  })

  it('should go back by its holder, its managers, or – once they have left – the others', () => {
    const claimed = after(start, 'b', 'claim')
    expect(attempt(claimed, 'a', 'unclaim')).toMatchObject({ ok: false, status: 403 })
    expect(attempt(start, 'b', 'unclaim')).toMatchObject({ ok: false, status: 409 })
    for (const who of ['b', 'boss']) expect(parts(after(claimed, who, 'unclaim'))).toBe(parts(start))
    expect(parts(after(claimed, 'a', 'unclaim', {}, ['a', 'c', 'd']))).toBe(parts(start))
  })

  it('should stay with whoever it is passed on to, and with nobody who is asked no longer', () => {
    const claimed = after(start, 'b', 'claim')
    expect(parts(after(claimed, 'b', 'reassign', { user: 'boss' }))).toContain('turn:boss')
    expect(parts(after(claimed, 'boss', 'removeReviewer', { branch: 'law', user: 'b' }))).toContain('pool:a')
  })
})
