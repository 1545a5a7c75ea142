import { searchKey } from '../../shared/searchKey.ts'
import { pageSize } from '../shared/pageSize.ts'
import type { OfferedSource } from './records/offeredSource.ts'

export type RecordQuery = {
  /** How many at once; as many as the server gives when absent. */
  limit?: number
  page?: number
  /** Only those whose name holds this. */
  text?: string
  /** Only those under these keys, as answers keep them. */
  values?: string[]
}

/** Kept beside the name without accents, so that `kien` finds `Kiến`. */
const accentFree: ReadonlySet<string> = new Set(['cases', 'nominations', 'people'])

/** Told from others of their name by their unit, which is read with them. */
const withUnit: ReadonlySet<string> = new Set(['people'])

/** Where the records of a source are listed: all that it offers, those found by name, or those of certain answers. */
export function addressOf(
  source: OfferedSource,
  { limit = pageSize, page, text, values }: RecordQuery = {},
): string {
  const { among, collection, filter = [], label } = source
  const depth = withUnit.has(collection) ? '1' : '0'
  const query = new URLSearchParams({ depth, limit: String(limit), sort: label })
  if (page !== undefined) query.set('page', String(page))
  for (const { equals, field } of filter) query.set(`where[${field}][equals]`, String(equals))
  if (among) query.set(`where[${among.field}][in]`, among.values.join(','))
  const words = text?.trim() ?? ''
  if (words !== '') {
    query.set(`where[or][0][${label}][contains]`, words)
    if (accentFree.has(collection)) query.set('where[or][1][searchKey][contains]', searchKey(words))
  }
  if (values) query.set(`where[and][0][${source.value ?? 'id'}][in]`, values.join(','))
  return `/api/${collection}?${query.toString()}`
}
