import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'

/** The council that a session is of. */
export const councilOf = (payload: Payload, session: Dossier) =>
  payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(session['council']) ?? '',
    overrideAccess: true,
  })
