import { idOf } from '../../shared/idOf.ts'
import type { OneTimeLink } from './oneTimeLink.ts'

/** A stored row, with ids for relationships and null for what is absent. */
export const toLink = (row: Record<string, unknown>): OneTimeLink => ({
  ...(row as OneTimeLink),
  giver: idOf(row['giver']) ?? '',
  note: textOrNull(row['note']),
  revokedAt: textOrNull(row['revokedAt']),
  usedAction: textOrNull(row['usedAction']),
  usedAt: textOrNull(row['usedAt']),
})

const textOrNull = (value: unknown): null | string =>
  typeof value === 'string' && value !== '' ? value : null
