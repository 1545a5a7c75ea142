import type { OutboxEntry } from '../../database/journal.ts'
import { isEndState } from '../../workflow/isEndState.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import { stateOf } from '../../workflow/stateOf.ts'
import { unitsToFill } from '../../workflow/unitsToFill.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { sectionRows } from '../sections/sectionRows.ts'
import { childRows } from './childRows.ts'
import type { EffectPlan } from './effectPlan.ts'
import { leftRows } from './leftRows.ts'
import { rowMaker } from './rowMaker.ts'
import { rowsOfEffect } from './rowsOfEffect.ts'

/** The rows of the outbox that tell people and carry out what follows, each under a key that makes a repeat harmless. */
export const planEffects = (args: EffectPlan): OutboxEntry[] => {
  const { actor, definition, directory, dossier, passage } = args
  const { next, path } = passage
  const row = rowMaker({ ...args, next })
  const turn = turnNow(definition, next)
  const effects = passage.effects.flatMap((effect, index) => rowsOfEffect(effect, index, args, row, turn))
  const moved = path.length > 0
  const watchers = moved ? next.flow.watchers.filter((user) => user !== actor.id) : []
  const told = watchers.map((user) => row('notify', `watch:${user}`, { text: null, user }))
  const entered = moved || next.rev === 1
  const children = childRows(definition, next, row, entered ? [] : begunBefore(dossier))
  const units = entered ? unitsToFill(definition, next) : []
  const sections = sectionRows({ actor, definition, directory, row, state: next.state, units })
  const { parent } = next.flow
  const state = stateOf(definition, next.state)
  // A parent that has moved on may wait for another case of the same unit by now.
  const isAwaited = parent !== null && parent.leftAt === undefined
  const isOver = entered && isAwaited && state !== undefined && isEndState(state)
  const ended = isOver
    ? [row('childEnded', 'childEnded', { outcome: state.kind === 'success' ? 'yes' : 'no', parent })]
    : []
  const all = [
    row('assign', 'assign', { users: turn }),
    ...effects,
    ...told,
    ...sections,
    ...children,
    ...leftRows(args, row),
    ...ended,
  ]
  return [...new Map(all.map((each) => [each.dedupeKey, each])).values()].map((each) => ({
    ...each,
    subjectId: dossier.id,
  }))
}

/** The lines of work that wait already: their cases were begun when the step was entered. */
const begunBefore = ({ flow }: Dossier): string[] => (flow?.tokens ?? []).map(({ branch }) => branch)
