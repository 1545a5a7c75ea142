import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { dossierStore } from '../../database/dossierStore.ts'
import { keyedId } from '../../database/keyedId.ts'

export const findRow = (payload: Payload, id: string): Promise<DossierFile | null> =>
  payload.findByID({ collection: 'dossier-files', depth: 0, disableErrors: true, id, overrideAccess: true })

/** The file row of a key: made now, or found as it was made before – by a first try, or by somebody at the same moment. */
export const keepRow = async (
  payload: Payload,
  key: string,
  row: Omit<DossierFile, 'id'>,
): Promise<DossierFile> => {
  const id = keyedId(key)
  await dossierStore(payload).insertOnce('dossier-files', { ...row, id })
  const kept = await findRow(payload, id)
  if (!kept) throw new Error(`The file row ${id} was removed while it was written`)
  return kept
}
