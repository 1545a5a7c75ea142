import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import type { HomeNotice } from './loadHome.ts'

/** The latest notifications of this person. */
export function News({ language, notices }: { language: Language; notices: HomeNotice[] }) {
  const vi = language === 'vi'

  return (
    <section className="td-card">
      <h2>{vi ? 'Thông báo' : 'Notifications'}</h2>
      {notices.length === 0 && (
        <p className="td-muted">{vi ? 'Chưa có thông báo.' : 'No notifications yet.'}</p>
      )}
      <ul className="td-list">
        {notices.map((notice) => (
          <li key={notice.id}>
            <a href={notice.link || `/admin/collections/notifications/${notice.id}`}>{notice.subject}</a>
            <p className="td-muted">{formatDateTime(notice.at)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
