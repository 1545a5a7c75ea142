import { refuse } from '../refuse.ts'
import type { Flow, Token } from '../flowTypes.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { isInCharge, refuseHeld, refuseOver, refuseStranger } from './guards.ts'
import { keep } from './keep.ts'
import { readComment } from './readComment.ts'
import { readPeople } from './readPeople.ts'

const barred = (args: Omit<EverydayArgs, 'command'>) =>
  refuseOver(args) ?? refuseHeld(args) ?? refuseStranger(isInCharge(args))

/** A branch that is named must be one that is open. */
const refuseBranch = (flow: Flow, branch: unknown) => {
  const open = flow.tokens.filter(({ branch: key, outcome }) => outcome === null && !key.startsWith('child:'))
  if (branch === undefined || open.some(({ branch: key }) => key === branch)) return undefined
  const message = {
    vi: 'Bước này không có nhánh đang mở với mã đã nêu.',
    en: 'This step has no open branch of that key.',
  }
  return refuse(422, 'BRANCH_UNKNOWN', message, 'data.branch')
}

type Change = (list: string[]) => string[]

/** In a branch that is named, else in every open line of work and the step itself. */
const changed = (flow: Flow, branch: unknown, change: Change): Partial<Flow> => {
  const isMeant = (key: string) => branch === undefined || branch === key
  return {
    assignees: isMeant('main') ? change(flow.assignees) : flow.assignees,
    tokens: flow.tokens.map((token) =>
      token.outcome === null && isMeant(token.branch) && !token.branch.startsWith('child:')
        ? withoutGone({ ...token, assignees: change(token.assignees) })
        : token,
    ),
  }
}

/** What somebody claimed who is no longer asked goes back to the others. */
const withoutGone = (token: Token): Token =>
  token.holder && !token.assignees.includes(token.holder) ? { ...token, holder: null } : token

/** One more person is asked, beside those of the definition. */
export const addReviewer: EverydayAction = {
  barred,
  comment: false,
  label: { vi: 'Thêm người cho ý kiến', en: 'Add a reviewer' },
  perform: (args) => {
    const { command, facts, instance } = args
    const refused =
      barred(args) ??
      readComment(addReviewer, command) ??
      refuseBranch(instance.flow, command.data?.['branch'])
    if (refused !== undefined) return refused
    const read = readPeople(command.data, 'user', facts)
    if (!read.ok) return read
    const flow = changed(instance.flow, command.data?.['branch'], (list) => [
      ...new Set([...list, ...read.people]),
    ])
    return keep(instance, flow, {
      action: { label: addReviewer.label, name: 'addReviewer' },
      effects: read.people.map((user) => ({ kind: 'mail', template: 'turn', to: { user } })),
    })
  },
}

/** One person fewer is asked: not the last, and nobody who has spoken – a voice given is never struck out. */
export const removeReviewer: EverydayAction = {
  barred,
  comment: true,
  label: { vi: 'Bớt người cho ý kiến', en: 'Remove a reviewer' },
  perform: (args) => {
    const { command, instance } = args
    const refused =
      barred(args) ??
      readComment(removeReviewer, command) ??
      refuseBranch(instance.flow, command.data?.['branch'])
    if (refused !== undefined) return refused
    const user = command.data?.['user']
    const { flow } = instance
    const lists = [flow.assignees, ...flow.tokens.filter((t) => t.outcome === null).map((t) => t.assignees)]
    const isAsked = lists.some((list) => list.includes(String(user)))
    const isLast = lists.some((list) => list.length === 1 && list[0] === user)
    const hasSpoken = flow.tokens.some(({ votes }) => votes.some((vote) => vote.user === user))
    if (typeof user !== 'string' || !isAsked || isLast || hasSpoken) {
      const message = {
        vi: 'Không bớt được người này: không có trong danh sách, là người duy nhất còn lại, hoặc đã cho ý kiến.',
        en: 'This person cannot be removed: not asked, the only one left, or has already spoken.',
      }
      return refuse(422, 'NOT_REMOVABLE', message, 'data.user')
    }
    const without = changed(flow, command.data?.['branch'], (list) => list.filter((id) => id !== user))
    return keep(
      instance,
      { ...without, holder: flow.holder === user ? null : flow.holder },
      {
        action: { label: removeReviewer.label, name: 'removeReviewer' },
      },
    )
  },
}
