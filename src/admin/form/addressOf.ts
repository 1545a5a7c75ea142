import type { RecordSource } from '../../forms/recordSource.ts'

/** Where the records of a source are listed: as many as the server gives at once. */
export function addressOf({ collection, filter = [], label }: RecordSource): string {
  const query = new URLSearchParams({ depth: '0', limit: '250', sort: label })
  for (const { equals, field } of filter) query.set(`where[${field}][equals]`, String(equals))
  return `/api/${collection}?${query.toString()}`
}
