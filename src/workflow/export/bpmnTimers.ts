import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { StateDefinition, TransitionDefinition } from '../types.ts'
import type { BpmnBox, BpmnFlow, BpmnNode } from './bpmnNodes.ts'
import { timerWords } from '../timers/timerWords.ts'

const size = 36
/** How far below the edge the end of what is only told stands. */
const below = 38

type Args = {
  box: BpmnBox
  host: string
  language: Language
  /** Where the clock leads to by this action; several where it goes back to wherever the dossier was. */
  onwards: (action: string) => string[]
  /** Where one goes on when the work of the state is done. */
  out: null | string
  state: StateDefinition
  ways: TransitionDefinition[]
}

/**
 * The timers of a state, spread over the lower edge of its box but for the middle, where flows come in. What moves the dossier or
 * settles its count interrupts the work and leads on; a reminder leaves it be and ends with itself.
 */
export const bpmnTimers = ({ box, host, language, onwards, out, state, ways }: Args) => {
  const { timers = [] } = state
  const aSide = Math.ceil(timers.length / 2)
  const side = box.width / 2 - 4
  const width = Math.min(size, Math.floor(side / Math.max(1, aSide)))
  const bottom = box.y + box.height
  const nodes: BpmnNode[] = []
  const flows: Omit<BpmnFlow, 'id'>[] = []
  for (const [place, timer] of timers.entries()) {
    const id = `${host}_timer_${String(place)}`
    // From the corners inwards, so that the names below keep apart.
    const x =
      place < aSide
        ? box.x + place * (side / aSide)
        : box.x + box.width - width - (timers.length - 1 - place) * (side / aSide)
    const { deed, moment } = timerWords(timer, ways)
    const isEnding = timer.then.do === 'move' || timer.then.do === 'settle'
    nodes.push({
      box: { height: width, width, x, y: bottom - width / 2 },
      id,
      name: say(moment, language),
      timer: { host, isInterrupting: isEnding, isRepeated: timer.every !== undefined },
      type: 'timer',
    })
    const targets = timer.then.do === 'move' ? onwards(timer.then.action) : []
    const target = targets.length === 1 ? (targets[0] ?? out) : out
    if (isEnding && target !== null) {
      flows.push({ name: say(deed, language), source: id, target, when: [] })
      continue
    }
    const end = `${id}_end`
    nodes.push({
      box: { height: width, width, x, y: bottom + below },
      id: end,
      name: say(deed, language),
      type: 'end',
    })
    flows.push({ name: '', source: id, target: end, when: [] })
  }
  return { flows, nodes }
}
