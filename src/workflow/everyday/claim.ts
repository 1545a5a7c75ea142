import { isBranchPool, isUnclaimed } from '../approval/branchPool.ts'
import type { Flow, Token } from '../flowTypes.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { isManager, refuseHeld, refuseOver, refuseStranger, standsFor } from './guards.ts'
import { keep } from './keep.ts'

type Args = Omit<EverydayArgs, 'command'>

/** A pool of the step itself, or of a branch of it: who claimed it, and who may. */
type Pool = { assignees: string[]; branch: null | string; holder: null | string }

const poolsOf = ({ definition, instance }: Args): Pool[] => {
  const { assignees, holder, tokens } = instance.flow
  const state = stateOf(definition, instance.state)
  const isOwn = state?.assign?.mode === 'pool' || holder !== null
  const branches = tokens.filter((token) => token.outcome === null && isBranchPool(state, token))
  return [
    ...(isOwn ? [{ assignees, branch: null, holder }] : []),
    ...branches.map((token) => ({
      assignees: token.assignees,
      branch: token.branch,
      holder: isUnclaimed(state, token) ? null : (token.holder ?? null),
    })),
  ]
}

/** The pool that a command is about: the branch that it names, else the first that this person may claim or give back. */
const chosen = ({ command }: EverydayArgs, able: Pool[]): Pool | undefined => {
  const { branch } = command.data ?? {}
  return branch === undefined ? able[0] : able.find((pool) => pool.branch === branch)
}

const refuseBranch = () =>
  refuse(
    422,
    'BRANCH_UNKNOWN',
    {
      vi: 'Ông/Bà không có việc như vậy ở nhánh đã nêu.',
      en: 'There is nothing of that kind for you in the branch named.',
    },
    'data.branch',
  )

const heldBy = ({ branch }: Pool, flow: Flow, holder: null | string): Partial<Flow> =>
  branch === null
    ? { holder }
    : { tokens: flow.tokens.map((token): Token => (token.branch === branch ? { ...token, holder } : token)) }

const claimable = (args: Args): Pool[] =>
  poolsOf(args).filter(
    ({ assignees, holder }) => holder === null && assignees.includes(standsFor(args.facts)),
  )

const claimBarred = (args: Args) => {
  const pools = poolsOf(args)
  if (pools.length === 0) {
    return refuse(409, 'NOT_A_POOL', {
      vi: 'Việc ở bước này đã giao đích danh, không cần nhận.',
      en: 'The work of this step is given to its people by name; there is nothing to claim.',
    })
  }
  if (pools.every(({ holder }) => holder !== null)) {
    return refuse(409, 'ALREADY_CLAIMED', {
      vi: 'Việc này đã có người nhận.',
      en: 'Somebody has already claimed this.',
    })
  }
  return refuseOver(args) ?? refuseHeld(args) ?? refuseStranger(claimable(args).length > 0)
}

/** One of the pool takes the work: from then on it is theirs alone. */
export const claim: EverydayAction = {
  barred: claimBarred,
  comment: false,
  label: { vi: 'Nhận việc', en: 'Claim' },
  perform: (args) => {
    const refused = claimBarred(args)
    if (refused !== undefined) return refused
    const pool = chosen(args, claimable(args))
    if (pool === undefined) return refuseBranch()
    const flow = heldBy(pool, args.instance.flow, standsFor(args.facts))
    return keep(args.instance, flow, { action: { label: claim.label, name: 'claim' } })
  },
}

const returnable = (args: Args): Pool[] => {
  const me = standsFor(args.facts)
  const isManaged = isManager(args)
  return poolsOf(args).filter(({ assignees, holder }) => {
    if (holder === null) return false
    // Whoever claimed it may have left the office since.
    const isGone = !args.facts.directory.people.some(({ id }) => id === holder)
    return holder === me || isManaged || (isGone && assignees.includes(me))
  })
}

const unclaimBarred = (args: Args) => {
  if (poolsOf(args).every(({ holder }) => holder === null)) {
    return refuse(409, 'NOT_CLAIMED', { vi: 'Việc này chưa có ai nhận.', en: 'Nobody has claimed this.' })
  }
  return refuseOver(args) ?? refuseStranger(returnable(args).length > 0)
}

/** Back into the pool. */
export const unclaim: EverydayAction = {
  barred: unclaimBarred,
  comment: false,
  label: { vi: 'Trả việc về nhóm', en: 'Give back' },
  perform: (args) => {
    const refused = unclaimBarred(args)
    if (refused !== undefined) return refused
    const pool = chosen(args, returnable(args))
    if (pool === undefined) return refuseBranch()
    const flow = heldBy(pool, args.instance.flow, null)
    return keep(args.instance, flow, { action: { label: unclaim.label, name: 'unclaim' } })
  },
}
