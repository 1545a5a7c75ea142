import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { sessionInvalid, sessionProblem } from './sessionInvalid.ts'
import { tellerProblems } from './tellerProblems.ts'

type Tellers = { firstTeller: null | string; secondTeller: null | string }

/** The two tellers as they were given (ids of accounts). A session of a workflow without them is held as it began. */
export const tellersFrom = async (payload: Payload, session: Dossier, given: unknown): Promise<Tellers> => {
  const { transitions } = await workflowOf(payload, session)
  if (!transitions.some(({ action }) => action === 'confirmCount')) {
    throw sessionInvalid([
      sessionProblem(
        'tellers',
        'Phiên họp này theo quy trình cũ, biên bản do Thư ký và Chủ tịch ký nên không cử người kiểm phiếu.',
        'This session follows an earlier workflow: secretary and chair sign its minutes, and it has no tellers.',
      ),
    ])
  }
  const ids = Array.isArray(given) ? given.map(idOf) : []
  const problems = await tellerProblems(payload, session, ids)
  if (problems.length > 0) throw sessionInvalid(problems)
  return { firstTeller: ids[0] ?? null, secondTeller: ids[1] ?? null }
}
