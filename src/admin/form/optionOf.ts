import type { RecordSource } from '../../forms/recordSource.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Doc } from '../shared/apiTypes.ts'
import { textOf } from '../shared/textOf.ts'

export type OfferedOption = { label: string; value: string }

/** A record as something to choose: its name, with what tells it from others of that name. */
export function optionOf(source: RecordSource, doc: Doc): OfferedOption {
  const unit = isRecord(doc['unit']) ? doc['unit']['name'] : ''
  return {
    label: [doc[source.label], doc['position'], unit, doc['decisionNumber']]
      .map(textOf)
      .filter(Boolean)
      .join(' – '),
    value: textOf(source.value ? doc[source.value] : doc.id),
  }
}
