import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'
import { dossierStore } from '../../database/dossierStore.ts'

/** The id of the one file row that a key stands for. */
export const rowIdOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 24)

export const findRow = (payload: Payload, id: string): Promise<DossierFile | null> =>
  payload.findByID({ collection: 'dossier-files', depth: 0, disableErrors: true, id, overrideAccess: true })

/** The file row of a key: made now, or found as it was made before – by a first try, or by somebody at the same moment. */
export const keepRow = async (
  payload: Payload,
  key: string,
  row: Omit<DossierFile, 'id'>,
): Promise<DossierFile> => {
  const id = rowIdOf(key)
  await dossierStore(payload).insertOnce('dossier-files', { ...row, id })
  const kept = await findRow(payload, id)
  if (!kept) throw new Error(`The file row ${id} was removed while it was written`)
  return kept
}
