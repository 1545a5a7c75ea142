import { isWorkingDay } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import type { OfficeCalendar } from '../calendar.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'

/** What every condition may read, beside the facts of the collection: dossier, answers, scores, actor, unit, calendar. */
export const commonContext = (
  dossier: Dossier,
  actor: Person,
  calendar: OfficeCalendar,
  at: string,
): Record<string, unknown> => {
  const today = localDay(at) ?? ''
  return {
    actor: { id: actor.id, name: actor.name, roles: actor.roles, unit: actor.unit },
    answers: dossier['answers'] ?? {},
    calendar: { isWorkingDay: isWorkingDay(today, calendar), today },
    dossier: {
      dueAt: dossier.dueAt ?? null,
      rev: dossier.rev,
      state: dossier.state,
      title: dossier['title'] ?? null,
      unit: dossier['unit'] ?? null,
    },
    scores: dossier['computed'] ?? {},
    unit: dossier['unit'] ?? null,
  }
}
