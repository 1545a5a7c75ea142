import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import { workingDaysBetween } from '../../shared/workingDaysBetween.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import { dayKey } from '../timers/dayKey.ts'
import { followDays } from '../timers/followDays.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { isInCharge, isManager, refuseHeld, refuseOver, refuseStranger, standsFor } from './guards.ts'
import { keep } from './keep.ts'
import { readComment } from './readComment.ts'

const holdBarred = (args: Omit<EverydayArgs, 'command'>) =>
  refuseOver(args) ?? refuseHeld(args) ?? refuseStranger(isInCharge(args))

/** Nothing moves and no timer rings until it is released; the clock stands still meanwhile. */
export const hold: EverydayAction = {
  barred: holdBarred,
  comment: true,
  label: { vi: 'Tạm giữ', en: 'Hold' },
  perform: (args) => {
    const { command, facts, instance } = args
    const refused = holdBarred(args) ?? readComment(hold, command)
    if (refused !== undefined) return refused
    return keep(
      instance,
      { heldSince: { at: facts.now, by: standsFor(facts) } },
      {
        action: { label: hold.label, name: 'hold' },
      },
    )
  },
}

const releaseBarred = (args: Omit<EverydayArgs, 'command'>) => {
  const { heldSince } = args.instance.flow
  if (heldSince === null) {
    return refuse(409, 'NOT_HELD', { vi: 'Hồ sơ không bị tạm giữ.', en: 'The dossier is not on hold.' })
  }
  // Whoever held it may have left the office since.
  const isGone = !args.facts.directory.people.some(({ id }) => id === heldSince.by)
  return refuseStranger(
    heldSince.by === standsFor(args.facts) || isManager(args) || (isGone && isInCharge(args)),
  )
}

/**
 * Goes on where it stood: deadline and timers move by the working days of the hold. Those on a day of their own stay on
 * it, unless the day is counted from entering the step.
 */
export const release: EverydayAction = {
  barred: releaseBarred,
  comment: false,
  label: { vi: 'Bỏ tạm giữ', en: 'Release' },
  perform: (args) => {
    const { command, definition, facts, instance } = args
    const refused = releaseBarred(args) ?? readComment(release, command)
    const since = instance.flow.heldSince?.at ?? facts.now
    if (refused !== undefined) return refused
    const days = workingDaysBetween(since, facts.now, facts.calendar)
    const later = (at: string) => shiftWorkingDays(at, days, facts.calendar)
    const { days: pinned = {}, enteredAt, timers } = instance.flow
    const isDuePinned = dayKey() in pinned
    const fromOf = (key: string) =>
      stateOf(definition, instance.state)?.timers?.find((timer) => timer.key === key)?.at.from
    const isPinned = (key: string) => dayKey(key) in pinned || (isDuePinned && fromOf(key) === 'due')
    const flow = {
      enteredAt: later(enteredAt),
      heldSince: null,
      timers: timers.map((timer) => (isPinned(timer.key) ? timer : { ...timer, at: later(timer.at) })),
    }
    const passage = keep(instance, flow, { action: { label: release.label, name: 'release' } })
    const dueAt = instance.dueAt === null || isDuePinned ? instance.dueAt : later(instance.dueAt)
    return {
      ...passage,
      next: followDays(definition, { ...passage.next, dueAt }, facts, { ringsAgain: false }),
    }
  },
}
