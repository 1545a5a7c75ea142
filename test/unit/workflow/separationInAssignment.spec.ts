import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import type {
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { anInstance, aTransition, aWorkflow, someFacts } from './aWorkflow.ts'

const both = { roles: ['reviewer', 'writer'] }
/** Whoever sends it has the least to do, and has sent it. */
const directory = aDirectory({
  people: [
    aPerson('sender', { ...both, load: 0, relations: ['creator'] }),
    aPerson('busy', { ...both, load: 9 }),
  ],
})

const withReview = (
  given: Partial<StateDefinition>,
  transitions: TransitionDefinition[],
): WorkflowDefinition => ({
  ...aWorkflow(),
  states: aWorkflow().states.map((state) => (state.key === 'review' ? { ...state, ...given } : state)),
  transitions: [...aWorkflow().transitions.slice(0, 1), ...transitions],
})
const accept = (given: Partial<TransitionDefinition>) =>
  aTransition({ action: 'accept', by: [{ relation: 'assignee' }], from: ['review'], to: 'done', ...given })
const send = (definition: WorkflowDefinition, people = directory) =>
  performCommand({
    command: { action: 'send', rev: 3 },
    definition,
    facts: someFacts({
      actor: { id: 'sender', roles: both.roles },
      directory: people,
      relations: ['creator'],
    }),
    instance: anInstance({ state: 'open' }),
  })
const reviewers = { to: [{ kind: 'who' as const, role: 'reviewer' }] }

describe('giving work to people', () => {
  it.each<[string, Partial<TransitionDefinition>]>([
    ['what they did before', { notDoerOf: ['send'] }],
    ['any step before', { notDoerOf: ['*'] }],
    ['what they are to the dossier', { not: ['creator'] }],
  ])('should pass over whoever is kept from it by %s', (_, given) => {
    const assign = { ...reviewers, mode: 'leastLoaded' as const }
    expect(send(withReview({ assign }, [accept(given)]))).toMatchObject({
      next: { flow: { assignees: ['busy'] } },
      ok: true,
    })
    expect(send(withReview({ assign }, [accept({})]))).toMatchObject({
      next: { flow: { assignees: ['sender'] } },
      ok: true,
    })
  })

  it('should be refused, or go to the role that steps in, where only those are left whom it may not go to', () => {
    const alone = aDirectory({
      people: [...directory.people.slice(0, 1), aPerson('head', { roles: ['head'] })],
    })
    const drawn = (nobody: undefined | { role: string }) =>
      withReview({ assign: { ...reviewers, ...(nobody ? { nobody } : {}) } }, [accept({ not: ['creator'] })])
    expect(send(drawn(undefined), alone)).toMatchObject({
      ok: false,
      problems: [{ code: 'NOBODY_ELIGIBLE' }],
      status: 422,
    })
    expect(send(drawn({ role: 'head' }), alone)).toMatchObject({
      next: { flow: { assignees: ['head'] } },
      ok: true,
    })
  })

  it('should leave those who may do something else there, and ask nobody whom an outcome of a count bars', () => {
    const refuse = accept({ action: 'refuse', to: 'refused' })
    const some = send(withReview({ assign: reviewers }, [accept({ not: ['creator'] }), refuse]))
    expect(some).toMatchObject({ next: { flow: { assignees: ['sender', 'busy'] } }, ok: true })

    const outcome = (action: string, to: string) =>
      aTransition({ action, by: [], from: ['review'], not: ['creator'], system: true, to })
    const approval = { no: 'fail', rule: 'all' as const, yes: 'win' }
    const asked = send(
      withReview({ approval, assign: reviewers }, [outcome('win', 'done'), outcome('fail', 'refused')]),
    )
    expect(asked).toMatchObject({ next: { flow: { tokens: [{ assignees: ['busy'] }] } }, ok: true })
  })

  it('should still tell those whose turn is merely named', () => {
    const alone = aDirectory({ people: directory.people.slice(0, 1) })
    expect(send(withReview({}, [accept({ not: ['creator'] })]), alone)).toMatchObject({
      next: { flow: { assignees: ['sender'] } },
      ok: true,
    })
  })
})
