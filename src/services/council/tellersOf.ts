import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'

/** Ids of the two who count the votes of a session; none in one that began before there were tellers. */
export const tellersOf = (session: Dossier): string[] =>
  [idOf(session['firstTeller']), idOf(session['secondTeller'])].filter((id) => id !== null)
