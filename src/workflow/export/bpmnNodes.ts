import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { isEndState } from '../isEndState.ts'
import type { StateDefinition, WorkflowDefinition } from '../types.ts'
import { bpmnTimers } from './bpmnTimers.ts'
import { bpmnBranches } from './bpmnBranches.ts'

export type BpmnFlow = { id: string; name: string; source: string; target: string; when: string[] }
export type BpmnBox = { height: number; width: number; x: number; y: number }
export type BpmnNode = {
  /** FEEL: when a gateway that counts goes on. */
  activation?: string
  box: BpmnBox
  /** What goes on within it. */
  branches?: { flows: BpmnFlow[]; nodes: BpmnNode[] }
  id: string
  /** Several people do it, one after the other or at the same time; one does when absent. */
  isSequential?: boolean
  name: string
  /** The procedure whose cases it waits for. */
  procedure?: string
  /** What a timer is attached to; whether it ends the work there, and whether it rings more than once. */
  timer?: { host: string; isInterrupting: boolean; isRepeated: boolean }
  type: BpmnType
}
/** `all` opens or awaits all branches, `some` those whose condition holds, `counted` goes on when enough have ended. */
type BpmnType = 'all' | 'counted' | 'end' | 'gateway' | 'passed' | 'some' | 'start' | 'timer' | 'work'

const work = { height: 80, width: 160 }
const event = { height: 36, width: 36 }
const gateway = { height: 50, width: 50 }
const columns = 5
/** With room for timers and what they lead to below each box, and for flows and their names beside it. */
const cell = { height: 330, width: 500 }
const margin = { left: 160, top: 80 }

const nodeOf = (key: string): string => `state_${key}`
const choiceAfter = (key: string): string => `after_${key}`
const endAfter = (key: string): string => `end_${key}`

/**
 * What is drawn, where, and what leads where. Of several ways out of a state one is taken: BPMN says that by a gateway,
 * since several flows out of a task would all be followed. A state that ends the procedure and can still be corrected is
 * an event on the way, with an end among its ways out: no flow may leave an end.
 */
export const bpmnNodes = (
  definition: WorkflowDefinition,
  language: Language,
): { flows: BpmnFlow[]; nodes: BpmnNode[] } => {
  const ways = waysOf(definition, language)
  const nodes: BpmnNode[] = [
    {
      box: { ...event, x: 60, y: margin.top + (work.height - event.height) / 2 },
      id: 'start',
      name: '',
      type: 'start',
    },
  ]
  const flows: Omit<BpmnFlow, 'id'>[] = [
    { name: '', source: 'start', target: nodeOf(definition.initial), when: [] },
  ]
  for (const [place, state] of definition.states.entries()) {
    const { key } = state
    const x = margin.left + (place % columns) * cell.width
    const y = margin.top + Math.floor(place / columns) * cell.height
    const middle = (size: { height: number }): number => y + (work.height - size.height) / 2
    const timed = byClockAlone(definition, state)
    const out = ways.filter(({ action, source }) => source === key && !timed.includes(action))
    const isEnd = isEndState(state)
    const isPassed = isEnd && out.length > 0
    const type = isPassed ? 'passed' : isEnd ? 'end' : 'work'
    const size = isEnd ? event : work
    nodes.push({
      box: { ...size, x, y: middle(size) },
      id: nodeOf(key),
      name: say(state.label, language),
      type,
      ...withinOf(state, language),
    })
    const isChoice = isPassed || out.length > 1
    const from = isChoice ? choiceAfter(key) : nodeOf(key)
    if (isChoice) {
      const beside = x + size.width + 60
      nodes.push({ box: { ...gateway, x: beside, y: middle(gateway) }, id: from, name: '', type: 'gateway' })
      flows.push({ name: '', source: nodeOf(key), target: from, when: [] })
      if (isPassed) {
        const end = { ...event, x: beside + 7, y: y + work.height + 10 }
        nodes.push({ box: end, id: endAfter(key), name: '', type: 'end' })
        flows.push({ name: '', source: from, target: endAfter(key), when: [] })
      }
    }
    for (const { name, target, when } of out) {
      flows.push({ name, source: from, target: nodeOf(target), when })
    }
    if (isEnd) continue
    const clock = bpmnTimers({
      box: { ...work, x, y },
      host: nodeOf(key),
      language,
      onwards: (action) =>
        ways.flatMap((way) => (way.source === key && way.action === action ? [nodeOf(way.target)] : [])),
      out: isChoice ? from : out[0] ? nodeOf(out[0].target) : null,
      state,
      ways: definition.transitions.filter((each) => each.from.includes(key)),
    })
    nodes.push(...clock.nodes)
    flows.push(...clock.flows)
  }
  return { flows: flows.map((flow, index) => ({ id: `flow_${String(index)}`, ...flow })), nodes }
}

/** Actions of a state that nobody takes but its clock: they leave by the timer, if it leads to one place. */
const byClockAlone = ({ transitions }: WorkflowDefinition, { key, timers = [] }: StateDefinition): string[] =>
  timers.flatMap(({ then }) => {
    if (then.do !== 'move') return []
    const ways = transitions.filter(({ action, from }) => action === then.action && from.includes(key))
    return ways.every(({ system, to }) => system === true && to !== '@previous') ? [then.action] : []
  })

const withinOf = ({ approval, children, key, parallel }: StateDefinition, language: Language) => ({
  ...(approval ? { isSequential: approval.rule === 'sequential' } : {}),
  ...(children ? { procedure: children.procedure } : {}),
  ...(parallel ? { branches: bpmnBranches(nodeOf(key), parallel, language) } : {}),
})

type Way = Omit<BpmnFlow, 'id'> & { action: string }

/** Ways between states; back from a hold they lead to every state that can be held. */
const waysOf = ({ transitions }: WorkflowDefinition, language: Language): Way[] => {
  const held = (hold: string): string[] => [
    ...new Set(transitions.filter(({ to }) => to === hold).flatMap(({ from }) => from)),
  ]
  return transitions.flatMap(({ action, from, label, to, when = [] }) =>
    from.flatMap((source) =>
      (to === '@previous' ? held(source) : [to]).map((target) => ({
        action,
        name: say(label, language),
        source,
        target,
        when: when.map(({ expression }) => expression),
      })),
    ),
  )
}
