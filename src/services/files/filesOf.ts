import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'

/** The evidence uploaded to one dossier, the oldest first; those about to be swept left out. */
export const filesOf = async (payload: Payload, collection: string, id: string): Promise<DossierFile[]> => {
  const found = await payload.find({
    collection: 'dossier-files',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'uploadedAt',
    where: {
      and: [
        { subjectId: { equals: id } },
        { subjectCollection: { equals: collection } },
        { kind: { exists: false } },
        { sweptAt: { exists: false } },
      ],
    },
  })
  return found.docs
}
