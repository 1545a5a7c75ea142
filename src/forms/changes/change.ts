import type { Text } from '../../shared/text.ts'

/**
 * `safe`: every complete dossier stays as complete and as right as it was, and nothing is lost. `mapping`: answers need a
 * new place or a new value. `breaking`: answers that were right may become wrong, or results change.
 */
export type Severity = 'breaking' | 'mapping' | 'safe'

export type Change = {
  code: string
  /** The field or block concerned: `rows.amount` for a column. */
  key: string
  reason: Text
  severity: Severity
}

export type Classification = { changes: Change[]; severity: Severity }
