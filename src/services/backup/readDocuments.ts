import type { Payload, SanitizedCollectionConfig } from 'payload'

import { canonicalDocument } from './canonicalDocument.ts'
import { storedFields } from './storedFields.ts'

export type StoredDocument = Record<string, unknown> & { id: string }

const pageSize = 1000

/** All documents of a collection as they are stored, past access rules and hooks, by id, a page at a time. */
export async function* readDocuments(
  payload: Payload,
  config: SanitizedCollectionConfig,
): AsyncGenerator<StoredDocument[]> {
  const fields = storedFields(config)
  let last: string | undefined
  for (;;) {
    const { docs } = await payload.db.find<StoredDocument>({
      collection: config.slug,
      limit: pageSize,
      pagination: false,
      sort: 'id',
      where: last === undefined ? {} : { id: { greater_than: last } },
    })
    if (docs.length === 0) return
    yield docs.map((doc) => ({ ...canonicalDocument(fields, doc), id: String(doc.id) }))
    last = String(docs.at(-1)?.id)
    if (docs.length < pageSize) return
  }
}
