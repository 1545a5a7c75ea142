import { isWorkingDay } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import { pastOf } from '../../workflow/pastOf.ts'
import type { Directory } from '../../workflow/flowTypes.ts'
import type { OfficeCalendar } from '../calendar.ts'
import type { Person } from './actorOf.ts'
import type { Dossier } from './dossier.ts'

type Args = {
  actor: Person
  at: string
  calendar: OfficeCalendar
  /** The cases that it waits for and that have ended well. */
  cases?: { answers: unknown; unit: string }[]
  directory: Directory
  dossier: Dossier
  /** What was given with the action; null while none is asked for. */
  given?: null | Record<string, unknown>
  /** The dossier that this one was begun for. */
  parent?: Dossier | null
}

/** What every condition may read, beside the facts of the collection. */
export const commonContextNames = [
  'actor',
  'answers',
  'calendar',
  'cases',
  'dossier',
  'given',
  'parent',
  'scores',
  'unit',
  'units',
]

/** Dossier, answers, scores, actor, what they gave, its unit, the units that have a head, the calendar; of its parent answers and deadline, of its cases answers and unit. */
export const commonContext = (args: Args): Record<string, unknown> => {
  const { actor, at, calendar, cases = [], directory, dossier, given = {}, parent } = args
  const today = localDay(at) ?? ''
  return {
    actor: { id: actor.id, name: actor.name, roles: actor.roles, unit: actor.unit },
    answers: dossier['answers'] ?? {},
    calendar: { isWorkingDay: isWorkingDay(today, calendar), today },
    cases,
    dossier: {
      ...pastOf(dossier.flow, at, calendar),
      dueAt: dossier.dueAt ?? null,
      isPastDue: typeof dossier.dueAt === 'string' && dossier.dueAt <= at,
      rev: dossier.rev,
      state: dossier.state,
      title: dossier['title'] ?? null,
      unit: dossier['unit'] ?? null,
    },
    given,
    parent: parent ? { answers: parent['answers'] ?? {}, dueAt: parent.dueAt ?? null } : null,
    scores: dossier['computed'] ?? {},
    unit: dossier['unit'] ?? null,
    units: directory.units.filter(({ heads }) => heads.length > 0).map(({ id }) => id),
  }
}
