import type { SubjectArgs } from '../dossiers/subject.ts'
import { confirmCount } from './confirmCount.ts'
import { countUrn } from './countUrn.ts'
import type { AgendaLine, Objection, RoundTally, Tally } from './agenda.ts'
import { standingTally } from './standingTally.ts'
import { tallyOf } from './tallyOf.ts'
import { tellersOf } from './tellersOf.ts'

/** What a step of the count makes of the tally. Nothing stands before both tellers have given their word for it. */
export const tallyAfter = async (args: SubjectArgs & { at: string }): Promise<Tally> => {
  const { command, dossier, payload } = args
  const tally = tallyOf(dossier)
  const { pending } = tally
  const settled = (counted: RoundTally) =>
    standingTally(
      tally,
      counted,
      ((dossier['agenda'] ?? []) as AgendaLine[]).map(({ id }) => id),
    )
  switch (command.action) {
    case 'confirmCount':
      return settled(confirmCount(args).pending)
    case 'disputeCount':
      return pending ? { ...tally, pending: withObjection(pending, objectionIn(args)) } : tally
    case 'annulVote': {
      const annulled = pending ? [{ ...objectionIn(args), count: pending }] : []
      return { ...tally, annulled: [...(tally.annulled ?? []), ...annulled], pending: null }
    }
    default: {
      const counted = await countUrn(payload, dossier)
      // A session that began before there were tellers has its result with the count.
      if (tellersOf(dossier).length === 0) return settled(counted)
      const { objections } = pending ?? {}
      return { ...tally, pending: { ...counted, ...(objections ? { objections } : {}) } }
    }
  }
}

const objectionIn = ({ actor, at, command }: SubjectArgs & { at: string }): Objection => ({
  at,
  name: actor.name,
  reason: command.comment ?? '',
})

const withObjection = (pending: RoundTally, objection: Objection): RoundTally => ({
  ...pending,
  objections: [...(pending.objections ?? []), objection],
})
