import type { CollectionBeforeChangeHook } from 'payload'

import { checkFit } from '../src/services/procedures/checkFit.ts'
import { checkSchedules } from '../src/services/schedules/checkSchedules.ts'

/**
 * A form and a workflow that do not go together would strand every case that is begun; a schedule that makes no sense
 * would begin none.
 */
export const checkProcedure: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as { id?: string }
  const next = { ...before, ...data }
  await checkFit(req.payload, next, before)
  return { ...data, scheduleMarks: await checkSchedules(req.payload, next, before) }
}
