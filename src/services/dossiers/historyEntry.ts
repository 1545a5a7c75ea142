import { createHash } from 'node:crypto'

import type { HistoryEntry } from '../../database/journal.ts'
import { newId } from '../../database/newId.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'

type Args = Omit<HistoryEntry, 'hash' | 'id'>

/** A history line, chained to the one before by SHA-256 over its canonical JSON. */
export const historyEntry = (fields: Args): HistoryEntry => ({
  ...fields,
  hash: hashOfEntry(fields),
  id: newId(),
})

export const hashOfEntry = (fields: Args): string => {
  const { action, actor, actorName, at, automatic, changes, comment, from, label, prevHash, rev } = fields
  const { commandKey, onBehalfOf, subjectCollection, subjectId, to } = fields
  return createHash('sha256')
    .update(
      canonicalJson({
        ...{ action, actor, actorName, at, automatic, changes, commandKey, comment, from, label },
        ...{ onBehalfOf, prevHash, rev, subjectCollection, subjectId, to },
      }),
    )
    .digest('hex')
}
