import type { Text } from '../../shared/text.ts'

/** `bonus` comes on top of the maximum of its group, `penalty` is taken off; points are always written as positive. */
export type CriterionKind = 'bonus' | 'penalty' | 'standard'

/**
 * A line of a scoring table, or a group of lines when it has `criteria`. `max` caps what the line or the ordinary lines
 * of the group bring; `weight` multiplies what is left of it.
 */
export type Criterion = {
  criteria?: Criterion[]
  /** Whether a line with points needs papers that prove them. */
  evidence?: 'optional' | 'required'
  help?: Text
  key: string
  kind?: CriterionKind
  label: Text
  max?: number
  /** “5 points each”: the person counts, the system multiplies. */
  step?: { points: number; unit: Text }
  weight?: number
}

/** Who scores: the person themselves, the unit, the appraiser. `write` is FEEL: while it is not true, read-only. */
export type ScoreColumn = { key: string; label: Text; write?: string }

export type Rounding = {
  /** Every line, or only the total. */
  at: 'lines' | 'total'
  decimals: number
  mode: 'down' | 'halfUp'
}

export type ScoreSheet = {
  /** The total is never above it, bonus included. */
  cap?: number
  columns: ScoreColumn[]
  criteria: Criterion[]
  rounding: Rounding
}

/** The answer: by column key and criterion key the points (or the count of a step); files and remarks by criterion. */
export type ScoreAnswer = {
  evidence: Record<string, unknown>
  notes: Record<string, unknown>
  points: Record<string, Record<string, unknown>>
}
