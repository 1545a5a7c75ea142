import type { Dossier } from '../dossiers/dossier.ts'
import { tallyOf } from './tallyOf.ts'

/** The round that a session is in. A vote that was annulled is taken again as the same round, in an urn of its own. */
export const roundOf = (session: Dossier): number =>
  Number(session['round'] ?? 0) - (tallyOf(session).annulled?.length ?? 0)
