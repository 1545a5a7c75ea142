import type { Payload } from 'payload'

import type { Procedure } from '../../../payload-types.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { formOf } from '../dossiers/formOf.ts'
import { marksOf } from './marksOf.ts'
import { markSchedules } from './markSchedules.ts'
import type { ScheduleMarks } from './schedule.ts'
import { schedulesOf } from './schedulesOf.ts'
import { scheduleProblems } from './scheduleProblems.ts'

type Given = Partial<Procedure>

/** The marks of a procedure's schedules as it is to be saved; 422 with the place of whatever is wrong with them. */
export const checkSchedules = async (
  payload: Payload,
  next: Given,
  before: Given,
): Promise<ScheduleMarks> => {
  if (!next.schedules || next.schedules.length === 0) return {}
  const form = await findForm(payload, idOf(next.form))
  const problems = scheduleProblems(next.schedules, { form, startableBy: next.startableBy })
  if (problems.length > 0) throw invalid(problems)
  // While a procedure is off nothing of it runs: what passes then is not made up for.
  if (next.active === false) return {}
  return markSchedules({
    at: now(),
    before: before.active === false ? {} : marksOf(before),
    calendar: await officeCalendar(payload),
    schedules: schedulesOf(next),
  })
}

/** What cases are begun with: the published form, or the draft of one that never was. */
const findForm = async (payload: Payload, id: null | string): Promise<FormDefinition | null> => {
  if (id === null) return null
  const form = await payload.findByID({
    collection: 'forms',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  if (!form) return null
  const published = await formOf(payload, { formVersion: form.latestVersion })
  return published?.definition ?? readDefinition('forms', form.definition)
}

const invalid = (problems: ConstructorParameters<typeof DomainError>[3]) =>
  new DomainError(
    'SCHEDULE_INVALID',
    422,
    {
      vi: 'Lịch tự lập hồ sơ chưa hợp lệ; hãy sửa các mục được nêu.',
      en: 'The schedules are not valid; mend the fields listed.',
    },
    problems,
  )
