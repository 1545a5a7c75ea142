import type { RecordSource } from '../../forms/recordSource.ts'

/** Where the records of a source are listed. */
export function addressOf({ collection, filter = [], label }: RecordSource): string {
  const query = new URLSearchParams({ depth: '0', limit: '500', sort: label })
  for (const { equals, field } of filter) query.set(`where[${field}][equals]`, String(equals))
  return `/api/${collection}?${query.toString()}`
}
