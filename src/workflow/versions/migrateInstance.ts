import { canonicalJson } from '../../shared/canonicalJson.ts'
import { assign } from '../assignment/assign.ts'
import { dueAtOf } from '../dueAtOf.ts'
import { enterState } from '../enterState.ts'
import { isEndState } from '../isEndState.ts'
import { nobodyEligible } from '../nobodyEligible.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import { armTimers } from '../timers/armTimers.ts'
import type { Facts, Instance, Refusal, WorkflowDefinition } from '../types.ts'
import { workOf } from './classifyChanges.ts'

/** Where old states lead; a state that is not named keeps its key. */
export type StateMapping = Record<string, string>

type Args = {
  after: WorkflowDefinition
  before: WorkflowDefinition
  facts: Pick<Facts, 'answers' | 'calendar' | 'context' | 'directory' | 'now'>
  instance: Instance
  mapping: StateMapping
}

const mapped = (mapping: StateMapping, key: string): string =>
  Object.hasOwn(mapping, key) ? (mapping[key] ?? key) : key

const remembered = ({ after, instance, mapping }: Args): Instance => {
  const { flow, previousState } = instance
  const known = (key: string): string[] => {
    const to = mapped(mapping, key)
    return after.states.some((state) => state.key === to) ? [to] : []
  }
  const back = flow.correction === null ? [] : known(flow.correction.backTo)
  return {
    ...instance,
    flow: {
      ...flow,
      correction:
        flow.correction !== null && back[0] !== undefined ? { ...flow.correction, backTo: back[0] } : null,
      spent: Object.fromEntries(
        Object.entries(flow.spent).flatMap(([key, days]) => known(key).map((to) => [to, days])),
      ),
      visited: [...new Set(flow.visited.flatMap(known))],
    },
    previousState: previousState === null ? null : (known(previousState)[0] ?? null),
  }
}

/** In a step whose work is the same, what people have done is kept; its people, deadline and timers follow the new version. */
const staying = ({ after, facts, instance }: Args, target: string): Instance => {
  const state = stateOf(after, target)
  const { flow } = instance
  const rev = instance.rev + 1
  const dueAt = dueAtOf(after, target, flow.enteredAt, facts.calendar)
  const assignment = state?.assign ?? {
    to: (state?.turn ?? []).map((who) => ({ ...who, kind: 'who' as const })),
  }
  const assignees = flow.tokens.length > 0 ? flow.assignees : assign(assignment, { ...facts, flow })
  return {
    ...instance,
    dueAt,
    flow: {
      ...flow,
      assignees,
      holder: flow.holder !== null && assignees.includes(flow.holder) ? flow.holder : null,
      rev,
      since: rev,
      timers: armTimers({
        calendar: facts.calendar,
        dueAt,
        enteredAt: flow.enteredAt,
        rung: flow.rung,
        state,
      }),
    },
    rev,
    state: target,
  }
}

/**
 * A dossier on a new version of its workflow; changes nothing itself. Refused where nobody said which step it goes to,
 * where an end would be opened again or made, and where nobody is eligible.
 */
export const migrateInstance = (args: Args): Refusal | { next: Instance; ok: true } => {
  const { after, before, facts, mapping } = args
  const target = mapped(mapping, args.instance.state)
  const from = stateOf(before, args.instance.state)
  const to = after.states.find(({ key }) => key === target)
  if (to === undefined) {
    const name = from?.label ?? { vi: args.instance.state, en: args.instance.state }
    return refuse(422, 'STATE_UNMAPPED', {
      vi: `Bản mới không có bước “${name.vi}”; hãy chọn bước tương ứng.`,
      en: `The new version has no step “${name.en}”; say which one it becomes.`,
    })
  }
  if (from === undefined || isEndState(from) || isEndState(to)) {
    return refuse(409, 'DOSSIER_OVER', {
      vi: 'Hồ sơ đã kết thúc, hoặc sẽ bị kết thúc, thì không chuyển bản quy trình.',
      en: 'A dossier that is over, or would be ended by it, is not moved to another version.',
    })
  }
  const instance = remembered(args)
  const isSameWork =
    canonicalJson(workOf(from)) === canonicalJson(workOf(to)) && target === args.instance.state
  const next = isSameWork
    ? staying({ ...args, instance }, target)
    : enterState(after, { ...instance, state: target }, target, facts)
  const problems = nobodyEligible(after, next)
  return problems.length > 0 ? { ok: false, problems, status: 422 } : { next, ok: true }
}
