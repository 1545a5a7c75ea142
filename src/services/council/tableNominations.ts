import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import type { AgendaLine } from './agenda.ts'

type Args = { actor: Person; agenda: AgendaLine[]; payload: Payload; session: Dossier }

/** Tables every nomination that is new on an agenda, for this session alone. Repeatable. */
export const tableNominations = async ({ actor, agenda, payload, session }: Args): Promise<void> => {
  const before = ((session['agenda'] ?? []) as AgendaLine[]).map(({ nomination }) => nomination)
  for (const { nomination: id } of agenda.filter(({ nomination }) => !before.includes(nomination))) {
    const dossier = await findDossier({ collection: 'nominations', id, payload })
    if (dossier.state === 'tabled' && idOf(dossier['session']) === session.id) continue
    await performAction({
      action: 'table',
      actor,
      collection: 'nominations',
      data: { session: session.id },
      id,
      payload,
      rev: dossier.rev,
    })
  }
}
