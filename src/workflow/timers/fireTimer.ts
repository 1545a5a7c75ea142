import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import { settleTokens } from '../approval/settleTokens.ts'
import { keep } from '../everyday/keep.ts'
import type { Flow, Timer } from '../flowTypes.ts'
import { refuse } from '../refuse.ts'
import { turnNow } from '../relationsNow.ts'
import { stateOf } from '../stateOf.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import { travel } from '../travel.ts'
import { travelOutcome } from '../travelOutcome.ts'
import type { EffectDefinition, Facts, Instance, Passage, Refusal, WorkflowDefinition } from '../types.ts'

type Args = { definition: WorkflowDefinition; facts: Facts; instance: Instance }

const words = {
  escalate: { vi: 'Tự động báo cáo cấp trên', en: 'Escalated by the clock' },
  move: { vi: 'Tự động chuyển bước do hết thời hạn', en: 'Moved on by the clock' },
  remind: { vi: 'Tự động nhắc việc', en: 'Reminded by the clock' },
  settle: { vi: 'Tự động kết thúc lấy ý kiến', en: 'Voices counted by the clock' },
}

/** The timer after it rang: what was missed while nobody looked is not rung again and again, but once. */
const rearmed = (timer: Timer, { every }: TimerDefinition, facts: Facts): Timer[] => {
  if (every === undefined) return []
  let { at, left } = timer
  do {
    at = shiftWorkingDays(at, every.workingDays, facts.calendar)
    left -= 1
  } while (left > 0 && at <= facts.now)
  return left >= 0 && at > facts.now ? [{ at, key: timer.key, left }] : []
}

const headsOf = (definition: WorkflowDefinition, instance: Instance, { directory }: Facts): string[] => {
  const turn = turnNow(definition, instance)
  const units = directory.people.filter(({ id }) => turn.includes(id)).map(({ unit }) => unit)
  const own = directory.units.filter(({ id }) => units.includes(id))
  // The head of those who are late; where the late one is the head, the head above.
  return [
    ...new Set(
      own.flatMap(({ heads, parent }) =>
        heads.some((id) => turn.includes(id)) || heads.length === 0
          ? (directory.units.find(({ id }) => id === parent)?.heads ?? [])
          : heads,
      ),
    ),
  ].filter((id) => !turn.includes(id))
}

const ring = (args: Args, timer: TimerDefinition, flow: Flow): Passage | Refusal => {
  const { definition, facts } = args
  const instance = { ...args.instance, flow }
  const action = { label: words[timer.then.do], name: `timer:${timer.key}` }
  switch (timer.then.do) {
    case 'remind': {
      const { template, to } = timer.then
      return keep(instance, {}, { action, effects: [{ kind: 'mail', template, to }], isLight: true })
    }
    case 'escalate': {
      const heads = headsOf(definition, instance, facts)
      const add = (list: string[]) => [...new Set([...list, ...heads])]
      const effects: EffectDefinition[] = heads.map((user) => ({
        kind: 'mail',
        template: 'turn',
        to: { user },
      }))
      // A count asks whom it asks: there the head is told, and does not become a voter.
      const assignees = flow.tokens.length > 0 ? flow.assignees : add(flow.assignees)
      return keep(instance, { assignees, watchers: add(flow.watchers) }, { action, effects, isLight: true })
    }
    case 'move': {
      const { action: name } = timer.then
      const transition = definition.transitions.find(
        (each) => each.action === name && each.from.includes(instance.state),
      )
      return transition
        ? travel(definition, instance, transition, facts)
        : refuse(409, 'NOT_IN_STATE', action.label)
    }
    case 'settle': {
      const state = stateOf(definition, instance.state)
      if (state === undefined) return refuse(409, 'NOT_IN_STATE', action.label)
      const { outcome, tokens } = settleTokens(state, flow.tokens, { ...facts, flow }, true)
      const after = { ...instance, flow: { ...flow, tokens } }
      return outcome === null ? keep(after, {}, { action }) : travelOutcome(definition, after, outcome, facts)
    }
  }
}

/**
 * Rings the timer that is due first, if one is due at `facts.now`; null when none is, or all is on hold. Never early,
 * and once: the passage no longer has it armed. A timer that cannot do what it should is used up, and the passage
 * tells so in its label.
 */
export const fireTimer = (args: Args): null | Passage => {
  const { definition, facts, instance } = args
  const { flow } = instance
  const [due] = flow.timers
    .filter(({ at }) => at <= facts.now)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  if (due === undefined || flow.heldSince !== null) return null
  const defined = stateOf(definition, instance.state)?.timers?.find(({ key }) => key === due.key)
  const others = flow.timers.filter((timer) => timer !== due)
  const timers = [...others, ...(defined ? rearmed(due, defined, facts) : [])]
  const left = { ...flow, rung: [...flow.rung, due.key], timers }
  const name = `timer:${due.key}`
  const rung = defined ? ring(args, defined, left) : refuse(409, 'TIMER_UNKNOWN', words.remind)
  if (rung.ok) {
    const label = defined ? words[defined.then.do] : words.remind
    return { ...rung, transition: { action: rung.path[0]?.action ?? name, label } }
  }
  const label = {
    vi: `Hẹn giờ không thực hiện được: ${rung.problems[0]?.message.vi ?? ''}`,
    en: `The timer could not do its work: ${rung.problems[0]?.message.en ?? ''}`,
  }
  return keep({ ...instance, flow: left }, {}, { action: { label, name }, isLight: true })
}
