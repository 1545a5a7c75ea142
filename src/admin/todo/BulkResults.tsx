import type { ErrorItem } from '../../shared/errorItem.ts'
import type { Language } from '../../shared/language.ts'

export type BulkLine = { errors?: ErrorItem[]; id: string; ok: boolean; title: string }

/** What became of each dossier: those that were refused first, with the sentence. */
export function BulkResults({ language, lines }: { language: Language; lines: BulkLine[] }) {
  const vi = language === 'vi'
  const refused = lines.filter(({ ok }) => !ok)
  const done = lines.length - refused.length

  return (
    <div className={`td-notice td-notice--${refused.length > 0 ? 'error' : 'good'}`} role="status">
      <strong>
        {vi
          ? `Đã xử lý ${done}, chưa xử lý được ${refused.length}`
          : `${done} done, ${refused.length} refused`}
      </strong>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ errors, id, title }) => (
            <li key={id}>
              {title}: {(errors ?? []).map(({ message }) => message).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
