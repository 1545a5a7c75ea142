import { isRecord } from '../../shared/isRecord.ts'

/** Actions whose lines hold answers, by field key. */
const answersIn: ReadonlySet<string> = new Set(['migrate-form', 'save', 'undo-migrate-form'])

/**
 * What a line of history tells of its changes. A line of saved answers tells nobody what the form itself hides from them;
 * what a migration keeps for its undo, all answers among it, is told to nobody.
 */
export const visibleChanges = (
  action: string,
  changes: unknown,
  canRead: (field: string) => boolean,
): unknown => {
  if (!isRecord(changes)) return changes
  const entries = Object.entries(changes)
  if (action === 'migrate') return Object.fromEntries(entries.filter(([name]) => name !== 'before'))
  return answersIn.has(action) && !Array.isArray(changes['fields'])
    ? Object.fromEntries(entries.filter(([field]) => canRead(field)))
    : changes
}
