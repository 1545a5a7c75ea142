import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import type { Signature } from '../../commendation/signature.ts'

/** From the first signature on the text stays as it was signed; the signatures carry its hash. */
export const lockMinutes = async (
  payload: Payload,
  session: Dossier,
  signatures: Signature[],
): Promise<void> => {
  const id = idOf(session['minutes'])
  if (!id) return
  const minutes = await payload.findByID({
    collection: 'council-minutes',
    depth: 0,
    id,
    overrideAccess: true,
  })
  const contentHash = createHash('sha256').update(canonicalJson(minutes.content)).digest('hex')
  await dossierStore(payload).compareAndSet({
    collection: 'council-minutes',
    id,
    set: {
      locked: true,
      rev: (minutes.rev ?? 1) + 1,
      signed: signatures.map((signature) => ({ ...signature, contentHash })),
    },
    where: { rev: minutes.rev ?? 1 },
  })
}
