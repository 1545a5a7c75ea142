'use client'

import type { Text } from '../../../shared/text.ts'
import { ProblemList } from '../../design/ProblemList.tsx'
import { useSay } from '../../design/useSay.ts'
import type { MovedDossier } from './reply.ts'

const words: Record<MovedDossier['status'], Text> = {
  blocked: { vi: 'Chưa chuyển được', en: 'Cannot be moved' },
  busy: { vi: 'Vừa có người sửa, hãy chuyển lại', en: 'Changed meanwhile: move it again' },
  finished: { vi: 'Đã kết thúc, giữ bản cũ', en: 'Ended: stays where it is' },
  migrated: { vi: 'Đã chuyển', en: 'Moved' },
  ready: { vi: 'Chuyển được', en: 'Can be moved' },
}
const tones: Record<MovedDossier['status'], string> = {
  blocked: 'bad',
  busy: 'waiting',
  finished: 'waiting',
  migrated: 'good',
  ready: 'good',
}

type MovedListProps = { dossiers: MovedDossier[]; nameOf: (path: string) => string }

/** What becomes of each dossier, with what it loses and what stands in its way. */
export function MovedList({ dossiers, nameOf }: MovedListProps) {
  const t = useSay()
  if (dossiers.length === 0)
    return (
      <p>{t({ vi: 'Không có hồ sơ nào theo các bản trước.', en: 'No dossier is on an earlier version.' })}</p>
    )

  return (
    <ul className="td-list">
      {dossiers.map(({ collection, dropped, id, problems, status, title }) => (
        <li key={`${collection} ${id}`}>
          <span className={`td-badge td-badge--${tones[status]}`}>{t(words[status])}</span>{' '}
          <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
          {dropped.length > 0 && (
            <p className="td-muted">
              {t({ vi: 'Bỏ nội dung', en: 'Leaves out' })}:{' '}
              {[...new Set(dropped.map(({ path }) => nameOf(path)))].join('; ')}.
            </p>
          )}
          {problems.length > 0 && <ProblemList problems={problems} />}
        </li>
      ))}
    </ul>
  )
}
