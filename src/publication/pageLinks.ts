import type { PageLink } from './types.ts'

const reach = 2

type PageLinksArgs = { page: number; path: string; search: string; totalPages: number }

/** The address of one page of a list. */
export function listHref(path: string, search: string, page: number): string {
  const query = new URLSearchParams()
  if (search !== '') query.set('q', search)
  if (page > 1) query.set('trang', String(page))
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The first and last page and those around the current one; empty when everything is on one page. */
export function pageLinks({ page, path, search, totalPages }: PageLinksArgs): PageLink[] {
  if (totalPages < 2) return []
  const shown = Array.from({ length: totalPages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === totalPages || Math.abs(number - page) <= reach,
  )
  return shown.map((number) => ({
    href: listHref(path, search, number),
    isCurrent: number === page,
    page: number,
  }))
}
