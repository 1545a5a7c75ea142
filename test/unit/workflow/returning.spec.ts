import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import type { Facts, Instance, StateDefinition, WorkflowDefinition } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const withStates = (given: Record<string, Partial<StateDefinition>>): WorkflowDefinition => ({
  ...aWorkflow(),
  states: aWorkflow().states.map((state) => ({ ...state, ...given[state.key] })),
})
const inReview = anInstance({ flow: { ...anInstance().flow, visited: ['open', 'review'] } })
const doIt = (
  definition: WorkflowDefinition,
  instance: Instance,
  action: string,
  facts: Partial<Facts>,
  data = {},
) =>
  performCommand({
    command: { action, comment: 'Có lý do.', data, rev: instance.rev },
    definition,
    facts: someFacts(facts),
    instance,
  })

describe('a return to be corrected', () => {
  it('should not be for an applicant who may withdraw what others work on', () => {
    const definition = aWorkflow({
      transitions: [
        ...aWorkflow().transitions,
        aTransition({ action: 'takeBack', by: [{ relation: 'creator' }], from: ['review'], to: 'refused' }),
      ],
    })
    const applicant = { actor: { id: 'w', roles: ['writer'] }, relations: ['creator'] }
    for (const [action, data] of Object.entries({
      addReviewer: { user: 'w' },
      hold: {},
      return: { fields: ['a'] },
    })) {
      expect(doIt(definition, inReview, action, applicant, data), action).toMatchObject({ status: 403 })
    }
    expect(doIt(definition, inReview, 'takeBack', applicant)).toMatchObject({ ok: true })
  })

  it('should tell the steps by their names where it is asked for another', () => {
    const refused = doIt(aWorkflow(), inReview, 'return', {}, { fields: ['a'], to: 'done' })
    expect(refused).toMatchObject({
      problems: [{ message: { vi: 'Chỉ trả lại được về bước hồ sơ đã qua: Mới lập (open).' } }],
    })
  })

  it('should name fields of the form, and none that it has not', () => {
    const back = (formFields: string[] | undefined) =>
      doIt(aWorkflow(), inReview, 'return', formFields ? { formFields } : {}, { fields: ['a'] })
    expect(back(['a', 'b'])).toMatchObject({ ok: true })
    expect(back(undefined)).toMatchObject({ ok: true })
    expect(back(['b'])).toMatchObject({
      ok: false,
      problems: [{ code: 'FIELD_UNKNOWN', path: 'data.fields' }],
      status: 422,
    })
  })

  it('should be refused where nobody could be given the step, there and back', () => {
    const assign = { to: [{ kind: 'person' as const, user: 'gone' }] }
    const data = { fields: ['a'] }
    const refusal = { ok: false, problems: [{ code: 'NOBODY_ELIGIBLE' }], status: 422 }
    expect(doIt(withStates({ open: { assign } }), inReview, 'return', {}, data)).toMatchObject(refusal)

    const definition = withStates({ review: { assign } })
    const returned = doIt(definition, inReview, 'return', {}, data)
    if (!returned.ok) throw new Error('The return was refused')
    const send = (directory: Facts['directory']) =>
      doIt(definition, returned.next, 'sendCorrected', {
        actor: { id: 'w', roles: ['writer'] },
        directory,
        relations: ['creator'],
      })
    expect(send(aDirectory())).toMatchObject(refusal)
    // Whoever returned it takes it back, also where the step would find nobody else.
    expect(send(aDirectory({ people: [aPerson('u1')] }))).toMatchObject({
      next: { flow: { assignees: ['u1'] }, state: 'review' },
      ok: true,
    })
  })

  it('should not come back without what its step requires', () => {
    const definition = withStates({
      open: { fields: [{ field: 'a', permission: 'required', who: [{ relation: 'creator' }] }] },
    })
    const returned = doIt(definition, inReview, 'return', {}, { fields: ['a'] })
    if (!returned.ok) throw new Error('The return was refused')
    const send = (answers: Record<string, unknown>) =>
      doIt(definition, returned.next, 'sendCorrected', {
        actor: { id: 'w', roles: ['writer'] },
        answers,
        relations: ['creator'],
      })
    expect(send({ a: ' ' })).toMatchObject({
      ok: false,
      problems: [{ code: 'FIELD_REQUIRED', path: 'answers.a' }],
      status: 422,
    })
    expect(send({ a: 'Đã sửa' })).toMatchObject({ ok: true })
  })
})
