import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine, Tally } from './agenda.ts'

/** The lines put to the vote in the session's present round: all of them first, then those that have not passed. */
export const linesOfRound = (session: Dossier): AgendaLine[] => {
  const agenda = (session['agenda'] ?? []) as AgendaLine[]
  const tally = session['tally'] as null | Tally | undefined
  return agenda.filter(({ id }) => tally?.lines.find((line) => line.id === id)?.result !== 'passed')
}
