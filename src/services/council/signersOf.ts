import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { councilOf } from './councilOf.ts'
import type { Signer } from '../../commendation/signature.ts'
import { tellersOf } from './tellersOf.ts'

/** Whose signatures make the minutes complete: the secretary, the chair, and whoever counted the votes. */
export const signersOf = async (payload: Payload, session: Dossier): Promise<Signer[]> => {
  const { chair, secretary } = await councilOf(payload, session)
  return [
    { capacity: 'secretary', user: idOf(secretary) ?? '' },
    { capacity: 'chair', user: idOf(chair) ?? '' },
    ...tellersOf(session).map((user): Signer => ({ capacity: 'teller', user })),
  ]
}
