import type { Payload } from 'payload'

import { findTellerProblems } from '../../commendation/findTellerProblems.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Problem } from '../../shared/problem.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { AgendaLine } from './agenda.ts'
import { councilOf } from './councilOf.ts'

/** What stands against these accounts as the tellers of this session, as council, staff and agenda are now. */
export const tellerProblems = async (
  payload: Payload,
  session: Dossier,
  ids: (null | string)[],
): Promise<Problem[]> => {
  const { chair, secretary } = await councilOf(payload, session)
  const found = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 2,
    overrideAccess: true,
    pagination: false,
    where: { id: { in: ids.filter((id) => id !== null) } },
  })
  const accounts = found.docs.map((user) => ({ ...actorOf(user), isActive: user.active !== false }))
  return findTellerProblems({
    chair: idOf(chair),
    nominees: ((session['agenda'] ?? []) as AgendaLine[]).map(({ holderPerson }) => holderPerson),
    secretary: idOf(secretary),
    tellers: ids.map((id) => accounts.find((account) => account.id === id)),
  })
}
