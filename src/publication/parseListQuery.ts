import { normalizeText } from '../shared/normalizeText.ts'

type RawQuery = Record<string, string | string[] | undefined>

export type ListQuery = { page: number; search: string }

const longestSearch = 100
const lastPage = 1000

const single = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? ''

/** `?q=` and `?trang=` of a list, made safe: at most 100 characters on one line, and a page from 1 to 1000. */
export function parseListQuery(query: RawQuery): ListQuery {
  const search = normalizeText(normalizeText(single(query['q'])).replace(/\s+/g, ' ').slice(0, longestSearch))
  const page = single(query['trang'])
  return { page: /^[1-9]\d{0,3}$/.test(page) ? Math.min(Number(page), lastPage) : 1, search }
}
