import { isRecord } from '../../shared/isRecord.ts'
import type { Language } from '../../shared/language.ts'

/** What the system itself writes into changes, beside the keys of fields. */
const words: Record<string, Record<Language, string>> = {
  data: { vi: 'Thông tin kèm theo', en: 'Given with it' },
  fields: { vi: 'Các mục đã sửa', en: 'What was edited' },
}

/** What the line itself tells in words, or what only machines read. */
const told: ReadonlySet<string> = new Set(['actedFor', 'branch', 'outcome', 'path', 'via', 'workflowVersion'])

type ChangesProps = { changes: Record<string, unknown>; labels: Record<string, string>; language: Language }

/** What a step changed, from what to what; folded away until asked for. */
export function Changes({ changes, labels, language }: ChangesProps) {
  const entries = Object.entries(changes).filter(([key]) => !told.has(key))
  if (entries.length === 0) return null
  const vi = language === 'vi'

  return (
    <details className="td-details">
      <summary>
        {vi ? 'Chi tiết thay đổi' : 'Changes'} ({entries.length})
      </summary>
      <dl>
        {entries.map(([key, change]) => (
          <div key={key}>
            <dt>{labels[key] ?? words[key]?.[language] ?? key}</dt>
            {isRecord(change) && 'after' in change ? (
              <dd>
                <del>{shown(change['before'], vi)}</del> → <ins>{shown(change['after'], vi)}</ins>
              </dd>
            ) : (
              <dd>{shown(change, vi)}</dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  )
}

const shown = (value: unknown, vi: boolean): string => {
  if (value === null || value === undefined || value === '') return vi ? '(trống)' : '(empty)'
  if (typeof value === 'boolean') return value ? (vi ? 'Có' : 'Yes') : vi ? 'Không' : 'No'
  if (Array.isArray(value)) return value.map((item: unknown) => shown(item, vi)).join('; ')
  if (isRecord(value))
    return Object.values(value)
      .map((item) => shown(item, vi))
      .join(' – ')
  return String(value)
}
