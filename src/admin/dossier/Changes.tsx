import { isRecord } from '../../shared/isRecord.ts'
import type { Text } from '../../shared/text.ts'
import { Given } from './Given.tsx'
import { keysOfSession } from './keysOfSession.ts'
import type { Language } from '../../shared/language.ts'
import type { AnswerText } from './useAnswerTexts.ts'

/** What the system itself writes into changes, beside the keys of fields. */
const words: Record<string, Record<Language, string>> = {
  data: { vi: 'Thông tin kèm theo', en: 'Given with it' },
  fields: { vi: 'Các mục đã sửa', en: 'What was edited' },
  replaced: { vi: 'Người kiểm phiếu', en: 'Tellers' },
  formVersion: { vi: 'Bản của biểu mẫu', en: 'Version of the form' },
  workflowVersion: { vi: 'Bản của quy trình', en: 'Version of the workflow' },
}

/** What the line itself tells in words, or what only machines read. */
const told: ReadonlySet<string> = new Set(['actedFor', 'branch', 'outcome', 'path', 'via'])

type ChangesProps = {
  changes: Record<string, unknown>
  isOpen?: boolean
  labels: Record<string, string>
  language: Language
  /** What they are, in place of “changes”. */
  summary?: string
  textOf: AnswerText
  /** What keys and ids that were given with a step are called. */
  words?: Record<string, Text>
}

/** What a step changed, from what to what; folded away until asked for. */
export function Changes({
  changes,
  isOpen,
  labels,
  language,
  summary,
  textOf,
  words: called = {},
}: ChangesProps) {
  // A field of the form may have any name.
  const entries = Object.entries(changes).filter(([key, change]) => !told.has(key) || isEdit(change))
  if (entries.length === 0) return null
  const vi = language === 'vi'
  const tell = (key: string, value: unknown) => textOf(key, value) || shown(value, vi)

  return (
    <details className="td-details" open={isOpen}>
      <summary>
        {summary ?? (vi ? 'Chi tiết thay đổi' : 'Changes')} ({entries.length})
      </summary>
      <dl>
        {entries.map(([key, change]) => (
          <div key={key}>
            <dt>{labels[key] ?? words[key]?.[language] ?? key}</dt>
            {key === 'data' && isRecord(change) && !isEdit(change) && (
              <Given called={called} data={change} labels={labels} language={language} />
            )}
            {isEdit(change) ? (
              <dd>
                <del>{tell(key, change['before'])}</del> → <ins>{tell(key, change['after'])}</ins>
              </dd>
            ) : (
              (key !== 'data' || !isRecord(change)) && <dd>{shownBy(labels, change, vi)}</dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What the session keeps under keys of its own is told by their names as well. */
const shownBy = (labels: Record<string, string>, change: unknown, vi: boolean): string =>
  Array.isArray(change)
    ? change
        .map((item: unknown) =>
          typeof item === 'string'
            ? (labels[item] ?? keysOfSession[item]?.[vi ? 'vi' : 'en'] ?? item)
            : shown(item, vi),
        )
        .join('; ')
    : shown(change, vi)

const isEdit = (change: unknown): change is Record<string, unknown> => isRecord(change) && 'after' in change

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
