import type { Payload } from 'payload'

import { newestFirst } from '../../publication/newestFirst.ts'
import { toLegalRow } from '../../publication/toLegalRow.ts'
import type { LegalRow } from '../../publication/types.ts'

const most = 500

/** Legal documents, newest first; at most 500. */
export const listLegalDocuments = async (payload: Payload, limit = most): Promise<LegalRow[]> => {
  const { docs } = await payload.find({
    collection: 'legal-documents',
    depth: 0,
    disableErrors: true,
    limit: Math.min(limit, most),
    overrideAccess: false,
    pagination: false,
    select: {
      effectiveFrom: true,
      effectiveTo: true,
      issuedOn: true,
      issuer: true,
      note: true,
      number: true,
      status: true,
      title: true,
    },
    sort: ['-issuedOn', 'number'],
  })
  return newestFirst(docs.map((doc) => toLegalRow(doc)))
}
