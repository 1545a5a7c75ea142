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

/** Everything that is due in the present state rings, reminders before the step that they remind of. */
const ringAll = (definition: WorkflowDefinition, instance: Instance, now: string): Instance => {
  let next = instance
  while (next.state === instance.state) {
    const rung = fireTimer({ definition, facts: factsOf({ context: everything, now }), instance: next })
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

const enough = 3_000

type Walked = { edges: Set<string>; paths: number }

/**
 * Every way through that goes over no transition twice, each walked with real commands. A procedure of many ways has
 * more of them than can be walked: after so many, only what has not been walked at all.
 */
const walk = (
  definition: WorkflowDefinition,
  instance: Instance,
  used: Set<string>,
  walked: Walked,
): void => {
  for (const transition of definition.transitions) {
    const edge = `${instance.state}/${transition.action}`
    if (!transition.from.includes(instance.state) || used.has(edge)) continue
    if (walked.paths > enough && walked.edges.has(edge)) continue
    walked.edges.add(edge)
    walked.paths += 1
    const next = along(definition, instance, transition)
    const target = transition.to === '@previous' ? instance.previousState : transition.to
    expect([edge, next.state]).toEqual([edge, target])
    expect(next.flow.timers.every(({ at }) => at >= next.flow.enteredAt)).toBe(true)
    walk(definition, next, new Set([...used, edge]), walked)
  }
}

describe.each(Object.keys(shippedWorkflows))('every path of %s', (key) => {
  it('should be walkable by the people, voices, cases and clocks that it names', { timeout: 60_000 }, () => {
    const definition = workflowOf(key)
    const walked: Walked = { edges: new Set(), paths: 0 }

    walk(definition, start(definition), new Set(), walked)

    const drawn = definition.transitions.flatMap(({ action, from }) =>
      from.map((state) => `${state}/${action}`),
    )
    expect([...walked.edges].sort()).toEqual([...new Set(drawn)].sort())
  })
})
