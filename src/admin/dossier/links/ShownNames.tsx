import { formatDateTime } from '../../../shared/formatDateTime.ts'
import type { Language } from '../../../shared/language.ts'
import type { GivenLink } from './givenLink.ts'

type ShownNamesProps = {
  labels: Record<string, string>
  language: Language
  link: Pick<GivenLink, 'openedAt' | 'shows'>
}

const few = 3

/** What of the dossier a link shows, and since when it may have been seen. */
export function ShownNames({ labels, language, link: { openedAt, shows } }: ShownNamesProps) {
  const vi = language === 'vi'
  const names = shows.map((key) => labels[key] ?? key).join('; ')
  const opened = openedAt && ` · ${vi ? 'mở lần đầu' : 'first opened'} ${formatDateTime(openedAt)}`
  if (shows.length > few) {
    return (
      <details className="td-details">
        <summary>
          {vi ? `Cho xem ${String(shows.length)} mục của hồ sơ` : `Shows ${String(shows.length)} fields`}
          {opened}
        </summary>
        <p className="td-muted">{names}</p>
      </details>
    )
  }
  return (
    <p className="td-muted">
      {shows.length > 0 && `${vi ? 'Cho xem' : 'Shows'}: ${names}`}
      {shows.length === 0 && (vi ? 'Không cho xem nội dung hồ sơ' : 'Shows nothing of the dossier')}
      {opened}
    </p>
  )
}
