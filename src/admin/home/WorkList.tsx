import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import type { HomeItem } from './loadHome.ts'

type WorkListProps = { items: HomeItem[]; language: Language; now: string; total: number }

/** What waits for this person, the most pressing first. */
export function WorkList({ items, language, now, total }: WorkListProps) {
  const vi = language === 'vi'

  return (
    <section className="td-card">
      <h2>
        {vi ? 'Việc cần làm' : 'My work'} <span className="td-count">{total}</span>
      </h2>
      {items.length === 0 && (
        <p className="td-muted">{vi ? 'Không có việc nào đang chờ Ông/Bà.' : 'Nothing waits for you.'}</p>
      )}
      <ul className="td-list">
        {items.map((item) => {
          const isLate = item.dueAt !== '' && item.dueAt < now
          return (
            <li key={item.key}>
              <a href={`/admin/collections/${item.collection}/${item.id}`}>{item.title}</a>
              <p className="td-muted">
                {item.stateLabel}
                {item.dueAt && (
                  <span className={isLate ? 'td-late' : undefined}>
                    {' · '}
                    {vi ? 'hạn' : 'due'} {formatDateTime(item.dueAt)}
                    {isLate && (vi ? ' – quá hạn' : ' – overdue')}
                  </span>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      <a className="td-button" href="/admin/todo">
        {vi ? 'Tất cả việc cần làm' : 'All that is to do'}
      </a>
    </section>
  )
}
