import type { Payload } from 'payload'

import { minutesLines } from '../../documents/minutesLines.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import type { Signature } from '../../commendation/signature.ts'

type Signed = { at: string; name: string }

/** What a document can tell of the minutes of a session; of any other dossier, nothing. */
export const minutesScope = async (payload: Payload, collection: WorkflowCollection, dossier: Dossier) => {
  const id = collection === 'council-sessions' ? idOf(dossier['minutes']) : null
  if (!id)
    return {
      minutes: [],
      session: { chair: '', chairAt: null, secretary: '', secretaryAt: null },
      tellers: [],
    }
  const { content } = await payload.findByID({
    collection: 'council-minutes',
    depth: 0,
    id,
    overrideAccess: true,
  })
  const signatures = (dossier['signatures'] ?? []) as Signature[]
  const of = (capacity: Signature['capacity']): Signed[] =>
    signatures.filter((each) => each.capacity === capacity).map(({ at, name }) => ({ at, name }))
  const [[chair], [secretary]] = [of('chair'), of('secretary')]
  return {
    minutes: minutesLines(content),
    session: {
      chair: chair?.name ?? '',
      chairAt: chair?.at ?? null,
      secretary: secretary?.name ?? '',
      secretaryAt: secretary?.at ?? null,
    },
    tellers: of('teller'),
  }
}
