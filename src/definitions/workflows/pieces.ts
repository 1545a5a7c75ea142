import type { Text } from '../../shared/text.ts'
import type { TimerDefinition } from '../../workflow/stateTypes.ts'
import type { EverydayName, StateDefinition, TransitionDefinition, Who } from '../../workflow/types.ts'

type Words = [vi: string, en: string]

const text = ([vi, en]: Words): Text => ({ vi, en })

export const creator: Who = { relation: 'creator' }
export const assignee: Who = { relation: 'assignee' }
export const standingOfficer: Who = { role: 'standing-officer' }
export const standingHead: Who = { role: 'standing-head' }
/** Its officers and its head. */
export const standingBody: Who[] = [standingOfficer, standingHead]
export const unitHead: Who = { role: 'unit-head', relation: 'own-unit' }
export const unitOfficer: Who = { role: 'unit-officer', relation: 'own-unit' }
/** Of a unit that fills in a section of the form. */
export const sectionUnit: Who[] = [
  { role: 'unit-officer', relation: 'section-unit' },
  { role: 'unit-head', relation: 'section-unit' },
]
export const chief: Who = { role: 'chief' }
export const accountant: Who = { role: 'accountant' }
export const clerk: Who = { role: 'clerk' }

/** A step that people work on. */
export const step = (
  key: string,
  label: Words,
  phase: Words,
  given: Partial<StateDefinition>,
): StateDefinition => ({
  key,
  kind: 'active',
  label: text(label),
  phase: text(phase),
  turn: [],
  ...given,
})

export const end = (
  key: string,
  kind: 'failure' | 'success',
  label: Words,
  phase: Words,
): StateDefinition => ({
  key,
  kind,
  label: text(label),
  phase: text(phase),
  turn: [],
})

type Way = [from: string | string[], to: string]

export const way = (
  action: string,
  [from, to]: Way,
  label: Words,
  given: Partial<TransitionDefinition>,
): TransitionDefinition => ({
  action,
  by: [assignee],
  comment: 'optional',
  from: Array.isArray(from) ? from : [from],
  label: text(label),
  to,
  ...given,
})

/** A reminder to those whose turn it is, so many working days before the deadline. */
export const remindBefore = (workingDays: number): TimerDefinition => ({
  at: { from: 'due', workingDays: -workingDays },
  key: 'remind',
  then: { do: 'remind', template: 'turn', to: 'assignees' },
})

/** Their head is brought in when the deadline has passed by so many working days. */
export const escalateAfter = (workingDays: number): TimerDefinition => ({
  at: { from: 'due', workingDays },
  key: 'escalate',
  then: { do: 'escalate' },
})

/** FEEL: so many days of the calendar after the step was entered, the day of entering not counted (Civil Code 2015, Article 147.1). */
export const daysAfterEntering = (days: number): string =>
  `date(calendar.today) + duration("P${String(days)}D")`

/** FEEL: a day that is still to come when the step is entered, else none: nobody is hurried for what is over. */
export const ifAhead = (day: string): string =>
  `if date(${day}) >= date(calendar.today) then date(${day}) else null`

/** FEEL: the day of a month in the year that an expression gives, if it is still to come. */
export const dayOfYear = (year: string, month: number, day: number): string =>
  ifAhead(`${year}, ${String(month)}, ${String(day)}`)

/** A reason that tells the other side what is wrong, not only that something is (domain: at least 20 characters). */
export const reason = { comment: 'required', commentMin: 20 } as const

/** The step goes on by itself when its time has run out; such a step is the system's, and history marks it so. */
export const moveAtDue = (action: string): TimerDefinition => ({
  at: { from: 'due', workingDays: 0 },
  key: action,
  then: { action, do: 'move' },
})

/** Of the everyday actions only those that leave a procedure of the domain as it is drawn. */
export const conversationOnly: EverydayName[] = [
  'addReviewer',
  'claim',
  'hold',
  'reassign',
  'release',
  'removeReviewer',
  'return',
  'sendCorrected',
  'unclaim',
  'vote',
  'withdraw',
]
