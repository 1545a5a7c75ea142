import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../src/definitions/workflows/index.ts'
import { actionsDone } from '../../../src/workflow/actionsDone.ts'
import { endChild } from '../../../src/workflow/children/endChild.ts'
import { pastOf } from '../../../src/workflow/pastOf.ts'
import { performCommand } from '../../../src/workflow/performCommand.ts'
import { turnNow } from '../../../src/workflow/relationsNow.ts'
import { stateOf } from '../../../src/workflow/stateOf.ts'
import { fireTimer } from '../../../src/workflow/timers/fireTimer.ts'
import type {
  Facts,
  Instance,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import { everybody, everything, factsOf, start, workflowOf } from './attemptAction.ts'

const allowed = <T extends { ok: boolean }>(outcome: T): Extract<T, { ok: true }> => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<T, { ok: true }>
}

const personFor = (
  definition: WorkflowDefinition,
  instance: Instance,
  { by }: TransitionDefinition,
): Partial<Facts> => {
  const [who] = by
  const turn = turnNow(definition, instance)
  const id = who?.relation === 'assignee' ? (turn[0] ?? 'u') : (who?.role ?? 'u')
  const roles = everybody.people.find((person) => person.id === id)?.roles ?? (who?.role ? [who.role] : [])
  return { actor: { id, roles }, relations: who?.relation === undefined ? [] : [who.relation] }
}

/** What conditions find: all is well, and the past is as it was. */
const contextOf = ({ flow }: Instance, now = factsOf({}).now) => ({
  ...everything,
  dossier: { ...everything.dossier, ...pastOf(flow, now, { holidays: [], workedWeekends: [] }) },
})

/** Everything that is due in the present state rings, reminders before the step that they remind of. */
const ringAll = (definition: WorkflowDefinition, instance: Instance, now: string): Instance => {
  let next = instance
  while (next.state === instance.state) {
    const facts = factsOf({ context: contextOf(next, now), now })
    const rung = fireTimer({ definition, facts, instance: next })
    if (rung === null) break
    next = rung.next
  }
  return next
}

/** Takes a dossier along one transition the way it happens: by a person, by voices, by child cases or by the clock. */
const along = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
): Instance => {
  const state = stateOf(definition, instance.state)
  const rule = state?.approval ?? state?.parallel
  const facts = (given: Partial<Facts>) => factsOf({ context: contextOf(instance), ...given })
  const side = rule?.yes === transition.action ? 'yes' : rule?.no === transition.action ? 'no' : null
  if (side !== null) {
    let next = instance
    while (next.state === instance.state) {
      const [id = ''] = turnNow(definition, next)
      const command = { action: 'vote', data: { choice: side }, rev: next.rev }
      next = allowed(
        performCommand({ command, definition, facts: facts({ actor: { id, roles: [] } }), instance: next }),
      ).next
    }
    return next
  }
  if (state?.children && [state.children.yes, state.children.no].includes(transition.action)) {
    const outcome = state.children.yes === transition.action ? 'yes' : 'no'
    let next = instance
    for (const { branch } of instance.flow.tokens) {
      next = allowed(endChild({ branch, definition, facts: facts({}), instance: next, outcome })).next
    }
    return next
  }
  const timer = state?.timers?.find(({ then }) => then.do === 'move' && then.action === transition.action)
  if (timer) {
    const at = instance.flow.timers.find(({ key }) => key === timer.key)?.at ?? ''
    const early = new Date(Date.parse(at) - 1).toISOString()
    expect(ringAll(definition, instance, early).state).toBe(instance.state)
    return ringAll(definition, instance, at)
  }
  const data = Object.fromEntries(
    (transition.fields ?? []).map(({ key, type }) => [key, type === 'date' ? '2026-03-02' : '12']),
  )
  return allowed(
    performCommand({
      command: {
        action: transition.action,
        comment: 'Có lý do, ghi đủ hai mươi ký tự.',
        data,
        rev: instance.rev,
        system: transition.system,
      },
      definition,
      facts: facts(personFor(definition, instance, transition)),
      instance,
    }),
  ).next
}

/** Whether a condition on the past of the dossier stands in the way; then the step is asked for and refused. */
const isPast = (instance: Instance, { when = [] }: TransitionDefinition): boolean =>
  when.some(({ expression }) =>
    actionsDone(expression).some((action) => Object.hasOwn(instance.flow.doers, action)),
  )

type Walked = { edges: Set<string>; passages: number }

/** Where a dossier stands, as far as the ways out of there can tell: of a hold also what it was held in. */
const placeOf = ({ transitions }: WorkflowDefinition, state: string, previous: null | string): string =>
  transitions.some(({ from, to }) => to === '@previous' && from.includes(state))
    ? `${state} after ${String(previous)}`
    : state

const targetOf = ({ to }: TransitionDefinition, previous: null | string): string =>
  to === '@previous' ? String(previous) : to

/** One lap is a way over no place twice; a lap ends where it comes back to a place, and the next begins there. */
const LAPS = 2

/** Whether a way goes on behind a place, and what it has passed by then. */
const goesOn = (place: string, lap: number, passed: ReadonlySet<string>) => {
  if (!passed.has(place)) return { lap, passed: new Set([...passed, place]) }
  return lap < LAPS ? { lap: lap + 1, passed: new Set([place]) } : null
}

/**
 * Every way of two laps: all simple paths from the start, and behind each step that leads back to a place all simple
 * paths from there. These hold every path to an end, every loop once, whatever came before and comes after it, and all
 * prime paths of the drawing. Ways with a beginning in common share it: each step of the tree is taken once, with real
 * commands on instances that nothing changes.
 */
const walk = (
  definition: WorkflowDefinition,
  instance: Instance,
  lap: number,
  passed: ReadonlySet<string>,
  walked: Walked,
): void => {
  for (const transition of definition.transitions.filter(({ from }) => from.includes(instance.state))) {
    if (isPast(instance, transition)) {
      expect(() => along(definition, instance, transition)).toThrow('CONDITION_NOT_MET')
      continue
    }
    const next = along(definition, instance, transition)
    walked.edges.add(`${instance.state}/${transition.action}`)
    walked.passages += 1
    if (next.state !== targetOf(transition, instance.previousState))
      throw new Error(`${instance.state}/${transition.action} leads to ${next.state}`)
    if (next.flow.timers.some(({ at }) => at < next.flow.enteredAt))
      throw new Error(`${next.state} has a timer in the past`)
    const onwards = goesOn(placeOf(definition, next.state, next.previousState), lap, passed)
    if (onwards) walk(definition, next, onwards.lap, onwards.passed, walked)
  }
}

type Drawn = {
  done: ReadonlySet<string>
  lap: number
  passed: ReadonlySet<string>
  previous: null | string
  state: string
}

/** How many steps the tree of all ways of two laps has, by the drawing alone: without the engine. */
const countSteps = (
  definition: WorkflowDefinition,
  { done, lap, passed, previous, state }: Drawn,
): number => {
  let steps = 0
  for (const transition of definition.transitions.filter(({ from }) => from.includes(state))) {
    const { action, when = [] } = transition
    if (when.some(({ expression }) => actionsDone(expression).some((each) => done.has(each)))) continue
    const target = targetOf(transition, previous)
    const onwards = goesOn(placeOf(definition, target, state), lap, passed)
    const next = { done: new Set([...done, action]), previous: state, state: target }
    steps += 1 + (onwards ? countSteps(definition, { ...next, ...onwards }) : 0)
  }
  return steps
}

describe.each(Object.keys(shippedWorkflows))('every path of %s', (key) => {
  it('should be walkable by the people, voices, cases and clocks that it names', { timeout: 60_000 }, () => {
    const definition = workflowOf(key)
    const walked: Walked = { edges: new Set(), passages: 0 }
    const passed = new Set([definition.initial])

    walk(definition, start(definition), 1, passed, walked)

    expect(walked.passages).toBe(
      countSteps(definition, { done: new Set(), lap: 1, passed, previous: null, state: definition.initial }),
    )
    const drawn = definition.transitions.flatMap(({ action, from }) =>
      from.map((state) => `${state}/${action}`),
    )
    expect([...walked.edges].sort()).toEqual([...new Set(drawn)].sort())
  })
})
