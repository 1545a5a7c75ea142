import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { isManager, refuseHeld, refuseOver, refuseStranger, standsFor } from './guards.ts'
import { keep } from './keep.ts'

const claimBarred = (args: Omit<EverydayArgs, 'command'>) => {
  const { definition, facts, instance } = args
  const { assignees, holder } = instance.flow
  if (stateOf(definition, instance.state)?.assign?.mode !== 'pool') {
    return refuse(409, 'NOT_A_POOL', {
      vi: 'Việc ở bước này đã giao đích danh, không cần nhận.',
      en: 'The work of this step is given to its people by name; there is nothing to claim.',
    })
  }
  if (holder !== null) {
    return refuse(409, 'ALREADY_CLAIMED', {
      vi: 'Việc này đã có người nhận.',
      en: 'Somebody has already claimed this.',
    })
  }
  return refuseOver(args) ?? refuseHeld(args) ?? refuseStranger(assignees.includes(standsFor(facts)))
}

/** One of the pool takes the work: from then on it is theirs alone. */
export const claim: EverydayAction = {
  barred: claimBarred,
  comment: false,
  label: { vi: 'Nhận việc', en: 'Claim' },
  perform: (args) =>
    claimBarred(args) ??
    keep(args.instance, { holder: standsFor(args.facts) }, { action: { label: claim.label, name: 'claim' } }),
}

const unclaimBarred = (args: Omit<EverydayArgs, 'command'>) => {
  const { assignees, holder } = args.instance.flow
  if (holder === null) {
    return refuse(409, 'NOT_CLAIMED', { vi: 'Việc này chưa có ai nhận.', en: 'Nobody has claimed this.' })
  }
  const me = standsFor(args.facts)
  // Whoever claimed it may have left the office since.
  const isGone = !args.facts.directory.people.some(({ id }) => id === holder)
  return (
    refuseOver(args) ?? refuseStranger(holder === me || isManager(args) || (isGone && assignees.includes(me)))
  )
}

/** Back into the pool. */
export const unclaim: EverydayAction = {
  barred: unclaimBarred,
  comment: false,
  label: { vi: 'Trả việc về nhóm', en: 'Give back' },
  perform: (args) =>
    unclaimBarred(args) ??
    keep(args.instance, { holder: null }, { action: { label: unclaim.label, name: 'unclaim' } }),
}
