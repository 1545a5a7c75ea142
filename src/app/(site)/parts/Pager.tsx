import { listHref, pageLinks } from '../../../publication/pageLinks.ts'

type PagerProps = { page: number; path: string; search?: string; totalPages: number }

/** The pages of a list. */
export function Pager({ page, path, search = '', totalPages }: PagerProps) {
  const links = pageLinks({ page, path, search, totalPages })
  if (links.length === 0) return null
  return (
    <nav aria-label="Các trang của danh sách" className="pager">
      <ul>
        {page > 1 ? (
          <li>
            <a href={listHref(path, search, page - 1)} rel="prev">
              ← Trang trước
            </a>
          </li>
        ) : null}
        {links.map((link) => (
          <li key={link.page}>
            <a
              aria-current={link.isCurrent ? 'page' : undefined}
              aria-label={`Trang ${link.page}`}
              href={link.href}
            >
              {link.page}
            </a>
          </li>
        ))}
        {page < totalPages ? (
          <li>
            <a href={listHref(path, search, page + 1)} rel="next">
              Trang sau →
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
