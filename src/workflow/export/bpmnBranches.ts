import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { Join, Parallel } from '../stateTypes.ts'
import type { BpmnFlow, BpmnNode } from './bpmnNodes.ts'

const work = { height: 80, width: 160 }
const event = { height: 36, width: 36 }
const gateway = { height: 50, width: 50 }
const cell = { height: 330, width: 340 }
const margin = { left: 240, top: 80 }

/**
 * What goes on at the same time within a state, as the inside of a sub-process `id`: a gateway that opens the branches,
 * the steps of each in a row of its own, and one that waits for as many as the state asks for.
 */
export const bpmnBranches = (
  id: string,
  { branches, join }: Parallel,
  language: Language,
): { flows: BpmnFlow[]; nodes: BpmnNode[] } => {
  const [start, split, end, joined] = [`${id}_start`, `${id}_split`, `${id}_end`, `${id}_join`]
  const middle = ({ height }: { height: number }): number => margin.top + (work.height - height) / 2
  const longest = Math.max(...branches.map(({ steps }) => steps.length))
  const last = margin.left + longest * cell.width
  const isSome = branches.some(({ when }) => when !== undefined)
  const nodes: BpmnNode[] = [
    { box: { ...event, x: 10, y: middle(event) }, id: start, name: '', type: 'start' },
    { box: { ...gateway, x: 70, y: middle(gateway) }, id: split, name: '', type: isSome ? 'some' : 'all' },
    {
      box: { ...gateway, x: last, y: middle(gateway) },
      id: joined,
      name: '',
      ...(join === 'all'
        ? { type: isSome ? 'some' : 'all' }
        : { activation: activationOf(join, branches.length), type: 'counted' }),
    },
    { box: { ...event, x: last + 90, y: middle(event) }, id: end, name: '', type: 'end' },
  ]
  const flows: Omit<BpmnFlow, 'id'>[] = [
    { name: '', source: start, target: split, when: [] },
    { name: '', source: joined, target: end, when: [] },
  ]
  for (const [row, { label, steps, when }] of branches.entries()) {
    const idOf = (place: number): string => `${id}_${String(row)}_${String(place)}`
    for (const [place, { count, label: step }] of steps.entries()) {
      nodes.push({
        box: { ...work, x: margin.left + place * cell.width, y: margin.top + row * cell.height },
        id: idOf(place),
        name: `${say(label, language)}: ${say(step, language)}`,
        type: 'work',
        ...(count ? { isSequential: count.rule === 'sequential' } : {}),
      })
      flows.push({
        name: '',
        source: place === 0 ? split : idOf(place - 1),
        target: idOf(place),
        when: place === 0 && when !== undefined ? [when] : [],
      })
    }
    flows.push({ name: '', source: idOf(steps.length - 1), target: joined, when: [] })
  }
  return { flows: flows.map((flow, index) => ({ id: `${id}_flow_${String(index)}`, ...flow })), nodes }
}

/** When enough of them have ended, as FEEL over how many have. */
const activationOf = (join: Join, asked: number): string => {
  if (join === 'any') return 'ended >= 1'
  if (join === 'all') return `ended >= ${String(asked)}`
  return 'atLeast' in join
    ? `ended >= ${String(join.atLeast)}`
    : `100 * ended >= ${String(join.percent)} * asked`
}
