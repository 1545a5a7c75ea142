import { matchesWho } from '../../workflow/matchesWho.ts'
import type { Recipient } from '../../workflow/types.ts'
import { creatorIn } from '../seal/creatorIn.ts'
import type { EffectPlan } from './effectPlan.ts'

/** Whom a mail or notice goes to, by account. */
export const recipientsOf = (
  to: Recipient,
  { directory, dossier, passage }: EffectPlan,
  turn: string[],
): string[] => {
  if (to === 'assignees') return turn
  if (to === 'watchers') return passage.next.flow.watchers
  if (to === 'creator') return [creatorIn(dossier) ?? []].flat()
  if ('user' in to) return [to.user]
  return directory.people
    .filter(({ relations, roles }) => matchesWho([to], roles, relations))
    .map(({ id }) => id)
}
