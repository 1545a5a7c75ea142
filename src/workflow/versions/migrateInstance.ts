import { canonicalJson } from '../../shared/canonicalJson.ts'
import { assign } from '../assignment/assign.ts'
import { dueAtOf } from '../dueAtOf.ts'
import { enterState } from '../enterState.ts'
import { isEndState } from '../isEndState.ts'
import { nobodyEligible } from '../nobodyEligible.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import { armTimers } from '../timers/armTimers.ts'
import { daysIn } from '../timers/daysIn.ts'
import type { Facts, Instance, Refusal, StateDefinition, WorkflowDefinition } from '../types.ts'
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

/** Whose turn it is: found anew where the new version says it otherwise, else as it was given – claimed, reassigned, added to. */
const peopleOf = (
  { after, before, facts, instance: { flow, state: key } }: Args,
  target: string,
): string[] => {
  const [from, to] = [stateOf(before, key), stateOf(after, target)]
  const isSame =
    canonicalJson([from?.assign ?? null, from?.turn]) === canonicalJson([to?.assign ?? null, to?.turn])
  const isThere = facts.directory.people.some(({ id }) => flow.assignees.includes(id))
  if (flow.tokens.length > 0 || (isSame && isThere)) return flow.assignees
  const turn = { to: (to?.turn ?? []).map((who) => ({ ...who, kind: 'who' as const })) }
  return assign(to?.assign ?? turn, { ...facts, flow }, target)
}

/** In a step whose work is the same, what people have done is kept; its people, deadline and timers follow the new version. */
const staying = (args: Args, target: string): Instance => {
  const { after, facts, instance } = args
  const state = stateOf(after, target)
  const { days: _before, ...flow } = instance.flow
  const { enteredAt, rung } = flow
  const { calendar, now } = facts
  const rev = instance.rev + 1
  const days = daysIn(state, enteredAt, facts)
  const dueAt = dueAtOf(state, { calendar, days, enteredAt })
  const assignees = peopleOf(args, target)
  return {
    ...instance,
    dueAt,
    flow: {
      ...flow,
      assignees,
      ...(Object.keys(days).length > 0 ? { days } : {}),
      holder: flow.holder !== null && assignees.includes(flow.holder) ? flow.holder : null,
      rev,
      since: rev,
      timers: armTimers({ calendar, days, dueAt, enteredAt, now, rung, timers: state?.timers }),
    },
    rev,
    state: target,
  }
}

/** What the people at work do in a state and by when, whatever it is called and however it looks. */
const substanceOf = ({
  approval,
  assign: people,
  children,
  deadline,
  kind,
  parallel,
  timers,
  turn,
}: StateDefinition) => canonicalJson({ approval, children, deadline, kind, parallel, people, timers, turn })

/** Whether a dossier goes on with the same work: in the same state, or in one that is only called otherwise. */
const isSameWork = (before: WorkflowDefinition, from: StateDefinition, to: StateDefinition): boolean =>
  from.key === to.key
    ? canonicalJson(workOf(from)) === canonicalJson(workOf(to))
    : !before.states.some(({ key }) => key === to.key) && substanceOf(from) === substanceOf(to)

/** The cases that units were sent for go on, also where other things of the step change. */
const withCases = (from: StateDefinition, to: StateDefinition, old: Instance, next: Instance): Instance => {
  if (from.key !== to.key || from.children?.procedure !== to.children?.procedure) return next
  const tokens = next.flow.tokens.map(
    (token) => old.flow.tokens.find(({ branch }) => branch === token.branch) ?? token,
  )
  return { ...next, flow: { ...next.flow, tokens: to.children ? tokens : next.flow.tokens } }
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
  const next = isSameWork(before, from, to)
    ? staying({ ...args, instance }, target)
    : withCases(from, to, instance, enterState(after, { ...instance, state: target }, target, facts))
  const problems = nobodyEligible(after, next)
  return problems.length > 0 ? { ok: false, problems, status: 422 } : { next, ok: true }
}
