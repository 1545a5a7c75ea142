import type { Notices } from '../../services/notices/notices.ts'
import { formatDateTime } from '../../shared/formatDateTime.ts'
import { useLanguage } from '../shared/useLanguage.ts'

type NoticeListProps = {
  id: string
  notices: Notices | null
  /** Some of them by id, or all. */
  onRead: (ids?: string[]) => Promise<void>
}

/** The latest notices; following one marks it as read. */
export function NoticeList({ id, notices, onRead }: NoticeListProps) {
  const vi = useLanguage() === 'vi'

  return (
    <section aria-label={vi ? 'Thông báo mới nhất' : 'Latest notices'} className="td-bell__list" id={id}>
      {notices?.latest.length === 0 && (
        <p className="td-muted">{vi ? 'Chưa có thông báo nào.' : 'There are no notices yet.'}</p>
      )}
      <ul>
        {notices?.latest.map(({ at, id: notice, isRead, link, subject }) => (
          <li className={isRead ? undefined : 'td-bell__new'} key={notice}>
            <a href={link ?? '/admin/collections/notifications'} onClick={() => void onRead([notice])}>
              {!isRead && <span className="td-hidden">{vi ? 'Chưa đọc: ' : 'Unread: '}</span>}
              {subject}
            </a>
            <span className="td-muted">{formatDateTime(at)}</span>
          </li>
        ))}
      </ul>
      <p className="td-bell__foot">
        <a href="/admin/collections/notifications">{vi ? 'Tất cả thông báo' : 'All notices'}</a>
        {(notices?.unread ?? 0) > 0 && (
          <button className="td-link" onClick={() => void onRead()} type="button">
            {vi ? 'Đánh dấu tất cả là đã đọc' : 'Mark all as read'}
          </button>
        )}
      </p>
    </section>
  )
}
