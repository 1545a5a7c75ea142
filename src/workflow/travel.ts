import { enterState } from './enterState.ts'
import { findConditionProblems } from './findConditionProblems.ts'
import { noteDoer } from './noteDoer.ts'
import { nobodyEligible } from './nobodyEligible.ts'
import { settleTokens } from './approval/settleTokens.ts'
import { stateOf } from './stateOf.ts'
import type {
  EffectDefinition,
  Facts,
  Hop,
  Instance,
  Passage,
  Refusal,
  TransitionDefinition,
  WorkflowDefinition,
} from './types.ts'
import { wayOfNobody } from './wayOfNobody.ts'

type Journey = { effects: EffectDefinition[]; instance: Instance; path: Hop[] }

/** More steps than states in one command mean a circle. */
const maxHops = 100

const hop = (
  definition: WorkflowDefinition,
  journey: Journey,
  transition: TransitionDefinition,
  facts: Facts,
): Journey => {
  const { effects, instance, path } = journey
  const to = transition.to === '@previous' ? (instance.previousState ?? instance.state) : transition.to
  const flow = { ...instance.flow, decided: instance.flow.decided || transition.decides === true }
  return {
    effects: [...effects, ...(transition.effects ?? [])],
    instance: enterState(definition, { ...instance, flow }, to, facts),
    path: [...path, { action: transition.action, automatic: path.length > 0, from: instance.state, to }],
  }
}

const named = (definition: WorkflowDefinition, state: string, action: string | undefined) =>
  definition.transitions.find((each) => each.action === action && each.from.includes(state))

/** What the state just entered leads to without anybody: an automatic step, work that nobody need do, an empty fan-out. */
const onwards = (
  definition: WorkflowDefinition,
  { instance }: Journey,
  facts: Facts,
): TransitionDefinition | undefined => {
  const state = stateOf(definition, instance.state)
  const automatic = definition.transitions.find(
    (each) =>
      each.automatic === true &&
      each.from.includes(instance.state) &&
      findConditionProblems(each, facts.context).length === 0,
  )
  if (automatic !== undefined || state === undefined) return automatic
  const unmanned = wayOfNobody(definition, instance)
  if (unmanned !== undefined) return unmanned
  const rule = state.parallel ?? state.children
  if (rule === undefined || instance.flow.tokens.length > 0) return undefined
  const { outcome } = settleTokens(state, [], { ...facts, flow: instance.flow })
  return outcome === null ? undefined : named(definition, instance.state, rule[outcome])
}

/**
 * Carries a dossier along a transition and on through whatever follows by itself, as one passage: one rev, the effects
 * of every step in order. Refused whole when nobody is eligible where somebody must be, or when it goes in circles.
 */
export const travel = (
  definition: WorkflowDefinition,
  start: Instance,
  first: TransitionDefinition,
  facts: Facts,
): Passage | Refusal => {
  let journey: Journey = { effects: [], instance: noteDoer(start, first.action, facts), path: [] }
  for (
    let next: TransitionDefinition | undefined = first;
    next !== undefined;
    next = onwards(definition, journey, facts)
  ) {
    if (journey.path.length >= maxHops) {
      const message = {
        vi: 'Quy trình tự chuyển bước vòng quanh, không dừng lại; hãy báo người thiết kế quy trình.',
        en: 'The workflow moves on by itself in a circle; tell its designer.',
      }
      return { ok: false, problems: [{ code: 'AUTOMATIC_LOOP', message }], status: 422 }
    }
    journey = hop(definition, journey, next, facts)
  }
  const rev = start.rev + 1
  const { effects, instance, path } = journey
  const problems = nobodyEligible(definition, instance)
  if (problems.length > 0) return { ok: false, problems, status: 422 }
  const next = { ...instance, flow: { ...instance.flow, rev, since: rev }, rev }
  return { effects, next, ok: true, path, transition: first }
}
