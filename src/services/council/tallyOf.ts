import type { Dossier } from '../dossiers/dossier.ts'
import type { Tally } from './agenda.ts'

/** What has been counted in a session so far. */
export const tallyOf = (session: Dossier): Tally =>
  (session['tally'] as null | Tally | undefined) ?? { cast: 0, lines: [], rounds: [], trackers: [] }
