import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine } from './agenda.ts'
import { tallyOf } from './tallyOf.ts'

/** The lines put to the vote in the session's present round: all of them first, then those that have not passed. */
export const linesOfRound = (session: Dossier): AgendaLine[] => {
  const agenda = (session['agenda'] ?? []) as AgendaLine[]
  const { lines } = tallyOf(session)
  return agenda.filter(({ id }) => lines.find((line) => line.id === id)?.result !== 'passed')
}
