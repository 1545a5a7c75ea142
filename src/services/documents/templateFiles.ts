import type { Payload } from 'payload'

import type { DossierFile } from '../../../payload-types.ts'

/** The versions of a template, the latest first. */
export const templateFiles = async (payload: Payload, id: string): Promise<DossierFile[]> => {
  const found = await payload.find({
    collection: 'dossier-files',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { subjectId: { equals: id } },
        { subjectCollection: { equals: 'document-templates' } },
        { kind: { equals: 'template' } },
      ],
    },
  })
  return found.docs.toSorted((a, b) => versionOf(b) - versionOf(a))
}

/** Which version of its template a file is. */
export const versionOf = ({ made }: DossierFile): number =>
  Number((made as null | { number?: unknown } | undefined)?.number ?? 0)
