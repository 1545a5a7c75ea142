import { isIsoDate } from '../shared/isIsoDate.ts'
import type { Problem } from '../shared/problem.ts'
import type { CouncilTerm } from './councilInForce.ts'

/** Days of a council that are no days (`YYYY-MM-DD`), or that end before they begin. */
export const findTermProblems = ({ validFrom, validUntil }: CouncilTerm): Problem[] => {
  const wrong = Object.entries({ validFrom, validUntil })
    .filter(([, day]) => Boolean(day) && !isIsoDate(day))
    .map(([path]): Problem => ({ code: 'DAY_INVALID', message: noDay, path }))
  if (wrong.length > 0 || !validFrom || !validUntil || validFrom <= validUntil) return wrong
  return [{ code: 'DAYS_REVERSED', message: reversed, path: 'validUntil' }]
}

const noDay = { vi: 'Phải là ngày có thật (2026-03-31).', en: 'This must be a real day (2026-03-31).' }
const reversed = {
  vi: 'Ngày hết hiệu lực không được trước ngày có hiệu lực.',
  en: 'The last day must not come before the first.',
}
