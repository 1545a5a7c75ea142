import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { performCommand } from '../../../src/workflow/performCommand.ts'
import { turnNow } from '../../../src/workflow/relationsNow.ts'
import { startInstance } from '../../../src/workflow/startInstance.ts'
import { fireTimer } from '../../../src/workflow/timers/fireTimer.ts'
import type { Facts, Instance, Passage } from '../../../src/workflow/types.ts'
import { aDirectory, aPerson } from './aDirectory.ts'
import { arbitrarySpec, arbitraryTry, people } from './arbitrarySpec.ts'
import { definitionOfSpec } from './definitionOfSpec.ts'
import {
  answer,
  begin,
  creator,
  type Model,
  type Move,
  ringAll,
  roleOf,
  type Spec,
  turnOf,
} from './referenceModel.ts'

const directory = aDirectory({ people: people.map((id) => aPerson(id, { roles: [roleOf(id)] })) })

const factsAt = (time: number, who: string): Facts => ({
  actor: { id: who, roles: [roleOf(who)] },
  answers: {},
  calendar: { holidays: [], workedWeekends: [] },
  context: {},
  directory,
  formProblems: [],
  now: new Date(time).toISOString(),
  relations: who === creator ? ['creator'] : [],
})

const commandOf = (move: Exclude<Move, { do: 'tick' }>, rev: number) => ({
  action: move.do === 'act' ? move.action : move.do,
  comment: 'Có lý do.',
  data: move.do === 'vote' ? { choice: move.choice } : {},
  rev,
})

/** Every other try is one that has a good chance, so that the walk gets far. */
const likely = (spec: Spec, model: Model, tried: { move: Move; who: string }, at: number) => {
  const state = spec.states.find(({ key }) => key === model.state)
  const turn = turnOf(spec, model, people)
  const who = turn[at % Math.max(1, turn.length)]
  if (who !== undefined && state?.pool === undefined) {
    const choice =
      tried.move.do === 'vote' ? tried.move.choice : at % 3 === 0 ? ('no' as const) : ('yes' as const)
    return { move: { choice, do: 'vote' as const }, who }
  }
  const step = state?.steps[at % Math.max(1, state.steps.length)]
  if (step === undefined || tried.move.do === 'tick') return tried
  const able = people.find((each) => roleOf(each) === step.role)
  return { move: { action: step.action, do: 'act' as const }, who: who ?? able ?? tried.who }
}

const tally = { mails: 0, refused: 0, reminders: 0, tried: 0, went: 0 }

describe('the engine beside its reference model', { timeout: 300_000 }, () => {
  it('should go the same way over 1,000 definitions and 100 commands each: state, turn, refusals, timers, effects', () => {
    fc.assert(
      fc.property(
        arbitrarySpec,
        fc.array(arbitraryTry, { maxLength: 100, minLength: 100 }),
        (spec, tries) => {
          const definition = definitionOfSpec(spec)
          let now = Date.parse('2026-03-02T02:00:00.000Z')
          let model: Model = begin(spec, now)
          let instance: Instance = startInstance(definition, factsAt(now, creator))
          const done = { mails: 0, reminders: 0 }
          const take = ({ effects, next }: Passage) => {
            expect(next.rev).toBe(instance.rev + 1)
            done.mails += effects.filter((each) => each.kind === 'mail' && each.template === 'status').length
            done.reminders += effects.filter(
              (each) => each.kind === 'mail' && each.template === 'turn' && each.to === 'creator',
            ).length
            instance = next
          }
          for (const [at, { isFresh, ...tried }] of tries.entries()) {
            const { move, who } = at % 2 === 0 ? tried : likely(spec, model, tried, at)
            if (['end', 'withdrawn'].includes(model.state) && tally.tried % 3 === 0) {
              // The next dossier of the same procedure.
              model = { ...begin(spec, now), mails: model.mails, reminders: model.reminders }
              instance = startInstance(definition, factsAt(now, creator))
            }
            if (move.do === 'tick') {
              now += move.days * 86_400_000
              for (;;) {
                const rung = fireTimer({ definition, facts: factsAt(now, 'system'), instance })
                if (rung === null) break
                take(rung)
              }
              model = ringAll(spec, model, now)
            } else {
              const seen = isFresh ? model.rev : model.rev - 2
              const told = answer(spec, model, move, who, seen, now, people)
              const facts = factsAt(now, who)
              const outcome = performCommand({ command: commandOf(move, seen), definition, facts, instance })
              expect(outcome.ok ? 'ok' : outcome.status).toBe(told.ok ? 'ok' : told.status)
              if (outcome.ok) take(outcome)
              if (told.ok) model = told.model
              tally.tried += 1
              tally[told.ok ? 'went' : 'refused'] += 1
            }
            expect({
              ...done,
              held: instance.flow.heldSince?.by ?? null,
              holder: instance.flow.holder,
              holders: instance.flow.tokens.map(({ holder = null }) => holder),
              rev: instance.rev,
              since: instance.flow.since,
              state: instance.state,
              timers: instance.flow.timers.map(({ at }) => Date.parse(at)).sort((a, b) => a - b),
              turn: turnNow(definition, instance).sort(),
            }).toEqual({
              held: model.held?.by ?? null,
              holder: model.holder,
              holders: model.holders,
              mails: model.mails,
              reminders: model.reminders,
              rev: model.rev,
              since: model.since,
              state: model.state,
              timers: model.timers.map(({ at }) => at).sort((a, b) => a - b),
              turn: turnOf(spec, model, people).sort(),
            })
          }
          tally.mails += done.mails
          tally.reminders += done.reminders
        },
      ),
      { numRuns: 1_000, seed: 20261124 },
    )

    // The walk must have met every kind of thing, or it proves little.
    expect(tally.tried).toBeGreaterThan(80_000)
    expect(Math.min(tally.went, tally.refused)).toBeGreaterThan(10_000)
    expect(Math.min(tally.mails, tally.reminders)).toBeGreaterThan(1_000)
  })
})
