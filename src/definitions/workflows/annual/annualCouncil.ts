import type { TransitionDefinition } from '../../../workflow/types.ts'
import { outcomeLetter, statusMail, turnAndStatus } from '../mails.ts'
import {} from '../pieces.ts'
import { rejection } from './rejection.ts'

/** Before the council: put on the agenda and voted on. */
export const annualCouncil: TransitionDefinition[] = [
  {
    // From `tabled` when the session it was put to has ended without a vote on it.
    action: 'table',
    from: ['appraised', 'tabled'],
    to: 'tabled',
    label: { vi: 'Đưa vào phiên họp', en: 'Put on the agenda' },
    by: [{ role: 'council-secretary' }],
    comment: 'optional',
    tone: 'primary',
    effects: turnAndStatus,
  },
  {
    // From `notPassed` after a second round.
    action: 'pass',
    from: ['tabled', 'notPassed'],
    to: 'passed',
    label: { vi: 'Ghi nhận đạt phiếu', en: 'Record as voted through' },
    by: [],
    system: true,
    comment: 'optional',
    effects: turnAndStatus,
  },
  {
    action: 'fail',
    from: ['tabled'],
    to: 'notPassed',
    label: { vi: 'Ghi nhận không đạt phiếu', en: 'Record as not voted through' },
    by: [],
    system: true,
    comment: 'optional',
    effects: turnAndStatus,
  },
  {
    ...rejection,
    from: ['notPassed'],
    label: { vi: 'Kết thúc, không khen thưởng', en: 'Close without an award' },
    effects: [statusMail, outcomeLetter],
  },
]
