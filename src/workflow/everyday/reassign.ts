import { refuse } from '../refuse.ts'
import { turnNow } from '../relationsNow.ts'
import type { EverydayAction, EverydayArgs } from './everydayAction.ts'
import { hasTurn, isManager, refuseHeld, refuseOver, refuseStranger, standsFor } from './guards.ts'
import { keep } from './keep.ts'
import { readComment } from './readComment.ts'
import { readPeople } from './readPeople.ts'

const label = { vi: 'Chuyển người xử lý', en: 'Reassign' }

const barred = (args: Omit<EverydayArgs, 'command'>) =>
  refuseOver(args) ?? refuseHeld(args) ?? refuseStranger(hasTurn(args) || isManager(args))

const replaced = (list: string[], from: string, to: string): string[] => [
  ...new Set(list.map((id) => (id === from ? to : id))),
]

/** One's own turn; for those who manage the procedure and have none, the turn of the only one who has. */
const whoseTurn = (args: Omit<EverydayArgs, 'command'>): string => {
  const turn = turnNow(args.definition, args.instance)
  const [only] = turn
  return isManager(args) && !hasTurn(args) && turn.length === 1 && only !== undefined
    ? only
    : standsFor(args.facts)
}

/** One person's turn becomes another's: one's own, or – for those who manage the procedure – anybody's. */
export const reassign: EverydayAction = {
  barred,
  comment: true,
  label,
  perform: (args) => {
    const { command, facts, instance } = args
    const { flow } = instance
    const refused = barred(args) ?? readComment(reassign, command)
    if (refused !== undefined) return refused
    const read = readPeople(command.data, 'user', facts)
    if (!read.ok) return read
    const [to = ''] = read.people
    const from = command.data?.['from'] ?? whoseTurn(args)
    if (from !== standsFor(facts) && !isManager(args)) {
      return refuse(403, 'NOT_ALLOWED', {
        vi: 'Chỉ người quản lý quy trình được chuyển việc của người khác.',
        en: "Only those who manage the procedure may reassign another person's work.",
      })
    }
    const hasIt = (list: string[]) => typeof from === 'string' && list.includes(from)
    const hasSpoken = flow.tokens.some(({ votes }) => votes.some(({ user }) => user === from || user === to))
    if (
      typeof from !== 'string' ||
      hasSpoken ||
      !(hasIt(flow.assignees) || flow.tokens.some((t) => hasIt(t.assignees)))
    ) {
      const message = {
        vi: 'Người được nêu không có lượt xử lý để chuyển, hoặc đã cho ý kiến.',
        en: 'The person named has no turn to pass on, or has already spoken.',
      }
      return refuse(422, 'NOT_ASSIGNED', message, 'data.from')
    }
    return keep(
      instance,
      {
        assignees: replaced(flow.assignees, from, to),
        holder: flow.holder === from ? to : flow.holder,
        tokens: flow.tokens.map((token) =>
          token.outcome === null
            ? {
                ...token,
                assignees: replaced(token.assignees, from, to),
                ...(token.holder === from ? { holder: to } : {}),
              }
            : token,
        ),
      },
      {
        action: { label, name: 'reassign' },
        effects: [{ kind: 'mail', template: 'turn', to: { user: to } }],
      },
    )
  },
}
