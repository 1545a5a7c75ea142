import type { Payload } from 'payload'

/** Keys of the document templates that a workflow may name: in use, with a file. */
export const documentTemplateKeys = async (payload: Payload): Promise<string[]> => {
  const found = await payload.find({
    collection: 'document-templates',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    select: { key: true },
    where: { and: [{ active: { not_equals: false } }, { latestFile: { exists: true } }] },
  })
  return found.docs.map(({ key }) => key)
}
