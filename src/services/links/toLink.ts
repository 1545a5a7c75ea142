import { idOf } from '../../shared/idOf.ts'
import type { OneTimeLink } from './oneTimeLink.ts'

/** A stored row, with ids for relationships and null for what is absent. */
export const toLink = (row: Record<string, unknown>): OneTimeLink => ({
  ...(row as OneTimeLink),
  giver: idOf(row['giver']) ?? '',
  note: textOrNull(row['note']),
  openedAt: textOrNull(row['openedAt']),
  revokedAt: textOrNull(row['revokedAt']),
  // Links that were given before there was a choice show nothing.
  shows: Array.isArray(row['shows']) ? row['shows'].filter((key) => typeof key === 'string') : [],
  usedAction: textOrNull(row['usedAction']),
  usedAt: textOrNull(row['usedAt']),
})

const textOrNull = (value: unknown): null | string =>
  typeof value === 'string' && value !== '' ? value : null
