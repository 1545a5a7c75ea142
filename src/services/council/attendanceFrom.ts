import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { Attendance } from './agenda.ts'
import { sessionInvalid, sessionProblem } from './sessionInvalid.ts'

const STATUSES = ['absent', 'present', 'written']

/** The roll as the secretary gave it, checked against the members of the council. */
export const attendanceFrom = async (
  payload: Payload,
  session: Dossier,
  given: unknown,
): Promise<Attendance> => {
  const council = await payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(session['council']) ?? '',
    overrideAccess: true,
  })
  const members = council.members.map((member) => idOf(member))
  const entries =
    typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.entries(given) : null
  const wrong = entries?.filter(
    ([member, status]) => !members.includes(member) || !STATUSES.includes(status as string),
  )
  if (entries && wrong?.length === 0)
    return Object.fromEntries<Attendance[string]>(entries as [string, Attendance[string]][])
  throw sessionInvalid([
    sessionProblem(
      'attendance',
      'Điểm danh chỉ gồm thành viên Hội đồng với present, absent hoặc written.',
      'The roll takes council members with present, absent or written only.',
    ),
  ])
}
