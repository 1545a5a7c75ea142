'use client'

import { useFormFields } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'

import { formatDate } from '../../shared/formatDate.ts'
import type { WorkCalendar } from '../../shared/isWorkingDay.ts'
import { say } from '../../shared/say.ts'
import { nextOccurrences } from '../../workflow/schedules/nextOccurrences.ts'
import { recurrenceIn } from '../../workflow/schedules/recurrenceIn.ts'
import { recurrenceProblems } from '../../workflow/schedules/recurrenceProblems.ts'
import type { Recurrence } from '../../workflow/schedules/types.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'

import '../admin.css'

const names = [
  'before',
  'beforeIn',
  'covers',
  'coversPrevious',
  'day',
  'every',
  'from',
  'month',
  'until',
] as const

/** The next three days of a schedule as it is being written, in a sentence. */
export function ScheduleDates({ path }: UIFieldClientProps) {
  const language = useLanguage()
  const vi = language === 'vi'
  const within = path.split('.').slice(0, -1).join('.')
  const written = useFormFields(([fields]) =>
    JSON.stringify(names.map((name) => fields[`${within}.${name}`]?.value ?? null)),
  )
  const isOn = useFormFields(([fields]) => fields[`${within}.active`]?.value === true)
  const { value: calendar } = useResource<WorkCalendar>('/api/globals/calendar?depth=0')
  if (!calendar) return null

  const values = JSON.parse(written) as unknown[]
  const rule = recurrenceIn(Object.fromEntries(names.map((name, place) => [name, values[place]])))
  const [problem] = recurrenceProblems(rule)
  if (problem) {
    const hint = vi ? 'Chưa tính được ngày lập:' : 'The days cannot be told yet:'
    return (
      <p aria-live="polite" className="field-type td-muted td-schedule">
        {hint} {say(problem.message, language)}
      </p>
    )
  }
  const known = { holidays: calendar.holidays ?? [], workedWeekends: calendar.workedWeekends ?? [] }
  const next = nextOccurrences(rule as Recurrence, new Date().toISOString(), 3, known)
  const days = next.map(({ at, period }) => `${formatDate(at)} (${say(period.name, language)})`)
  const none = vi ? 'Không còn ngày nào.' : 'There are no more days.'
  const [on, off] = vi
    ? ['Các lần lập tới:', 'Khi bật lịch, các lần lập tới:']
    : ['Begins next on:', 'Once it is on, begins next on:']
  return (
    <p aria-live="polite" className="field-type td-muted td-schedule">
      {days.length > 0 ? `${String(isOn ? on : off)} ${days.join('; ')}.` : none}
    </p>
  )
}
