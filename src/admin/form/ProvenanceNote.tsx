'use client'

import { sameAnswer } from '../../forms/unsent/sameAnswer.ts'
import type { ProvenanceEntry } from '../../forms/provenance/provenance.ts'
import { sourceName } from '../../forms/provenance/sourceName.ts'
import { formatDate } from '../../shared/formatDate.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'

type ProvenanceNoteProps = {
  entry: ProvenanceEntry | undefined
  id: string
  language: Language
  onTake: (value: unknown) => void
  /** What the source has now; null where it has nothing. */
  present: unknown
  readOnly: boolean
  source: string
  value: unknown
}

/** Where a prefilled answer came from, whether it was changed since, and the way to take the source's value again. */
export function ProvenanceNote(props: ProvenanceNoteProps) {
  const { entry, id, language, onTake, present, readOnly, source, value } = props
  const vi = language === 'vi'
  const begun = entry?.of === undefined ? '' : ` ${vi ? 'lập ngày' : 'of'} ${formatDate(entry.of)}`
  const name = `${say(sourceName(entry?.source ?? source), language)}${begun}`
  const canTake = !readOnly && present !== null && !sameAnswer(present, value)
  const isAsTaken = entry !== undefined && sameAnswer(entry.value, value)
  const isNews = isAsTaken && present !== null && !sameAnswer(present, value)
  if (!entry && !canTake) return null

  const parts = [
    entry &&
      `${vi ? 'Lấy từ' : 'Taken from'} ${name}${begun ? ',' : ''} ${vi ? 'ngày' : 'on'} ${formatDate(entry.at)}`,
    entry && !isAsTaken && (vi ? 'Đã sửa' : 'Changed since'),
    isNews && (vi ? 'Nguồn đã thay đổi' : 'The source has changed'),
  ].filter((part) => typeof part === 'string')

  return (
    <p className="td-origin" id={id}>
      {parts.join(' · ')}
      {canTake && (
        <button className="td-link" onClick={() => onTake(present)} type="button">
          {entry
            ? vi
              ? 'Lấy lại giá trị hiện tại'
              : 'Take the present value again'
            : `${vi ? 'Lấy từ' : 'Take from'} ${name}`}
        </button>
      )}
    </p>
  )
}
