import type { PayloadRequest } from 'payload'

import { fieldGate } from '../src/services/dossiers/fieldGate.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { filesOf } from '../src/services/files/filesOf.ts'
import { signedInActor } from './commandOf.ts'

/** The evidence of a dossier that whoever asks may read: a field that the present state hides hides its files too. */
export const filesFor = async (req: PayloadRequest, collection: 'cases' | 'nominations', id: string) => {
  const actor = signedInActor(req)
  const { payload, user } = req
  const dossier = await findDossier({ collection, id, payload, user })
  const { canRead } = await fieldGate(payload, dossier, actor)
  const files = await filesOf(payload, collection, dossier.id)
  return files.filter(({ field }) => canRead((field ?? '').split('.')[0] ?? ''))
}
