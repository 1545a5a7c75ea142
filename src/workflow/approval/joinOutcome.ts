import type { Token } from '../flowTypes.ts'
import type { Join } from '../stateTypes.ts'

const needed = (join: Join, total: number): number => {
  if (join === 'all') return total
  if (join === 'any') return 1
  // A share of nothing, or a number beyond what there is, is all there is and at least one.
  const wanted = 'atLeast' in join ? join.atLeast : Math.ceil((total * join.percent) / 100)
  return Math.max(1, Math.min(wanted, total))
}

/**
 * What the branches come to together; null while open. Enough good ends settle it at once; that it can no longer be
 * reached settles it only when the definition says so, else when every branch has ended. `isClosed`: time is up.
 */
export const joinOutcome = (
  join: Join,
  tokens: Token[],
  endsEarly: boolean,
  isClosed = false,
): 'no' | 'yes' | null => {
  if (tokens.length === 0) return 'yes'
  const need = needed(join, tokens.length)
  const good = tokens.filter(({ outcome }) => outcome === 'yes').length
  const open = tokens.filter(({ outcome }) => outcome === null).length
  if (good >= need) return 'yes'
  if (open === 0 || isClosed) return 'no'
  return endsEarly && good + open < need ? 'no' : null
}
