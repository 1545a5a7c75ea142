import { describe, expect, it } from 'vitest'

import { relationKeys } from '../../../src/commendation/relations.ts'
import { roleKeys } from '../../../src/commendation/roles.ts'
import { canWriteAnswers } from '../../../src/workflow/canWriteAnswers.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import { at, attempt, everything, factsOf, workflowOf } from './attemptAction.ts'

describe('nomination-annual', () => {
  const definition = workflowOf('nomination-annual')

  it.each([
    ['standing-officer', 'received', 'proposeAppraisal'],
    ['standing-head', 'received', 'appraise'],
    ['standing-head', 'appraisalReview', 'appraise'],
    ['standing-head', 'received', 'reject'],
  ])('should keep a nominee or creator who is %s from this at %s: %s', (role, state, action) => {
    const actor = { id: 'u', roles: [role] }
    for (const relation of ['nominee', 'creator']) {
      const outcome = attempt(definition, at(state), action, { actor, relations: [relation] })
      expect(outcome).toMatchObject({
        ok: false,
        problems: [{ code: 'SEPARATION_OF_DUTIES' }],
        status: 403,
      })
    }
    expect(attempt(definition, at(state), action, { actor }).ok).toBe(true)
  })

  it('should leave the appraisal to the head, who confirms none of their own proposals', () => {
    const both = { id: 'u', roles: ['standing-officer', 'standing-head'] }
    const proposed = attempt(definition, at('received'), 'proposeAppraisal', { actor: both })
    if (!proposed.ok) throw new Error('the proposal was refused')
    expect(attempt(definition, proposed.next, 'appraise', { actor: both })).toMatchObject({
      problems: [{ code: 'SEPARATION_OF_DUTIES' }],
    })
    const officer = { id: 'o', roles: ['standing-officer'] }
    expect(attempt(definition, at('received'), 'appraise', { actor: officer })).toMatchObject({ status: 403 })
  })

  it('should keep every person with the nominee relation from appraising, whatever the roles', () => {
    const outcome = attempt(definition, at('received'), 'appraise', {
      actor: { id: 'u', roles: roleKeys },
      relations: relationKeys,
    })

    expect(outcome).toMatchObject({ ok: false, status: 403 })
  })

  it.each(roleKeys)('should let %s submit only as the head of the own unit', (role) => {
    const actor = { id: 'u', roles: [role] }

    expect(attempt(definition, at('draft'), 'submit', { actor, relations: ['own-unit'] }).ok).toBe(
      role === 'unit-head',
    )
    expect(attempt(definition, at('draft'), 'submit', { actor, relations: ['creator'] }).ok).toBe(false)
  })

  it('should give back a released dossier to the state the hold interrupted', () => {
    const actor = { id: 'u', roles: ['standing-head'] }
    const hold = definition.transitions.find(({ action }) => action === 'hold')
    for (const state of hold?.from ?? []) {
      const held = attempt(definition, at(state), 'hold', { actor })
      if (!held.ok) throw new Error('the hold was refused')
      expect(held.next.state).toBe('onHold')
      expect(attempt(definition, held.next, 'release', { actor })).toMatchObject({ next: { rev: 3, state } })
    }
  })

  it.each(['pass', 'fail', 'decide'])('should leave %s to the system', (action) => {
    const state = action === 'decide' ? 'finalized' : 'tabled'

    expect(attempt(definition, at(state), action, { actor: { id: 'u', roles: roleKeys } })).toMatchObject({
      status: 403,
    })
    expect(attempt(definition, at(state), action, {}, true).ok).toBe(true)
  })

  it('should let the unit write in draft, review and supplement and nowhere else', () => {
    const writable = definition.states
      .filter(({ key }) => canWriteAnswers(definition, key, roleKeys, relationKeys))
      .map(({ key }) => key)

    expect(writable).toEqual(['draft', 'unitReview', 'supplement'])
    expect(canWriteAnswers(definition, 'draft', ['unit-officer'], ['own-unit'])).toBe(true)
    expect(canWriteAnswers(definition, 'draft', ['unit-officer'], [])).toBe(false)
  })
})

describe('conditions of the shipped workflows', () => {
  it.each([
    {
      key: 'council-session',
      state: 'inSession',
      action: 'openVote',
      role: 'council-secretary',
      context: { quorumReached: false },
    },
    {
      key: 'council-session',
      state: 'inSession',
      action: 'openVote',
      role: 'council-secretary',
      context: { agendaSize: 0 },
    },
    {
      key: 'council-session',
      state: 'counted',
      action: 'openVote',
      role: 'council-secretary',
      context: { round: 2 },
    },
    {
      key: 'council-session',
      state: 'inSession',
      action: 'openVote',
      role: 'council-secretary',
      context: { tellersNamed: false },
    },
    {
      key: 'council-session',
      state: 'minuted',
      action: 'sign',
      role: 'council-chair',
      context: { signaturesComplete: false },
    },
    {
      key: 'exemplar',
      state: 'proposed',
      action: 'verify',
      role: 'standing-officer',
      context: { consentGiven: false },
    },
    {
      key: 'exemplar',
      state: 'editing',
      action: 'approve',
      role: 'standing-head',
      context: { consentGiven: false },
    },
    {
      key: 'exemplar',
      state: 'approved',
      action: 'publish',
      role: 'editor',
      context: { consentGiven: null },
    },
    {
      key: 'council-session',
      state: 'counted',
      action: 'openVote',
      role: 'council-secretary',
      context: { linesToVote: 0 },
    },
    { key: 'decision', state: 'submitted', action: 'issue', role: 'chief', context: { lines: 0 } },
    { key: 'decision', state: 'submitted', action: 'issue', role: 'chief', context: { numberTaken: true } },
    {
      key: 'decision',
      state: 'submitted',
      action: 'issue',
      role: 'chief',
      context: { signedInFuture: true },
    },
    { key: 'decision', state: 'submitted', action: 'issue', role: 'chief', context: { takenLines: 1 } },
    {
      key: 'decision',
      state: 'draft',
      action: 'submit',
      role: 'standing-head',
      context: { takenLines: 1 },
    },
    {
      key: 'campaign',
      state: 'draft',
      action: 'publish',
      role: 'standing-head',
      context: { hasForm: false },
    },
    {
      key: 'campaign',
      state: 'draft',
      action: 'publish',
      role: 'standing-head',
      context: { hasWorkflow: false },
    },
    {
      key: 'campaign',
      state: 'draft',
      action: 'publish',
      role: 'standing-head',
      context: { windowValid: false },
    },
  ])('should stop $action of $key when $context', ({ action, context, key, role, state }) => {
    const actor = { id: 'u', roles: [role] }
    const definition = workflowOf(key)

    expect(
      attempt(definition, at(state), action, { actor, context: { ...everything, ...context } }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'CONDITION_NOT_MET' }],
      status: 422,
    })
    expect(attempt(definition, at(state), action, { actor }).ok).toBe(true)
  })

  it('should ask for number and date of a decision', () => {
    const outcome = performCommand({
      command: { action: 'issue', rev: 1 },
      definition: workflowOf('decision'),
      facts: factsOf({ actor: { id: 'u', roles: ['chief'] } }),
      instance: at('submitted'),
    })

    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ path: 'data.number' }, { path: 'data.signedOn' }],
    })
  })

  it('should keep the author of an exemplar from approving it', () => {
    const outcome = attempt(workflowOf('exemplar'), at('editing'), 'approve', {
      actor: { id: 'u', roles: ['deputy-chief'] },
      relations: ['author'],
    })

    expect(outcome).toMatchObject({ ok: false, status: 403 })
  })
})
