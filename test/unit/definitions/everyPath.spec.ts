import { describe, expect, it } from 'vitest'

import { shippedWorkflows } from '../../../src/definitions/workflows/index.ts'
import { endChild } from '../../../src/workflow/children/endChild.ts'
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

/** Takes a dossier along one transition the way it happens: by a person, by voices, by child cases or by the clock. */
const along = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
): Instance => {
  const state = stateOf(definition, instance.state)
  const rule = state?.approval ?? state?.parallel
  const facts = (given: Partial<Facts>) => factsOf({ context: everything, ...given })
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
    const due = (now: string) => fireTimer({ definition, facts: facts({ now }), instance })
    expect(due(early)?.next.state ?? instance.state).toBe(instance.state)
    const rung = due(at)
    if (rung === null) throw new Error('the timer did not ring')
    return rung.next
  }
  const data = Object.fromEntries(
    (transition.fields ?? []).map(({ key, type }) => [key, type === 'date' ? '2026-03-02' : '12']),
  )
  return allowed(
    performCommand({
      command: {
        action: transition.action,
        comment: 'Có lý do.',
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

/** Every way through that goes over no transition twice, each walked with real commands; how many there are. */
const walk = (
  definition: WorkflowDefinition,
  instance: Instance,
  used: Set<string>,
  seen: Set<string>,
): number => {
  if (seen.size > 3_000) return 0
  const ways = definition.transitions.filter(
    ({ action, from }) => from.includes(instance.state) && !used.has(`${instance.state}/${action}`),
  )
  let paths = 1
  for (const transition of ways) {
    const edge = `${instance.state}/${transition.action}`
    seen.add(`${[...used].join(' ')} ${edge}`)
    const next = along(definition, instance, transition)
    const target = transition.to === '@previous' ? instance.previousState : transition.to
    expect([edge, next.state]).toEqual([edge, target])
    expect(next.flow.timers.every(({ at }) => at >= next.flow.enteredAt)).toBe(true)
    paths += walk(definition, next, new Set([...used, edge]), seen)
  }
  return paths
}

describe.each(Object.keys(shippedWorkflows))('every path of %s', (key) => {
  it('should be walkable by the people, voices, cases and clocks that it names', { timeout: 60_000 }, () => {
    const definition = workflowOf(key)
    const seen = new Set<string>()

    walk(definition, start(definition), new Set(), seen)

    const walked = new Set([...seen].map((path) => path.split(' ').at(-1)))
    const drawn = definition.transitions.flatMap(({ action, from }) =>
      from.map((state) => `${state}/${action}`),
    )
    expect([...walked].sort()).toEqual([...new Set(drawn)].sort())
  })
})
