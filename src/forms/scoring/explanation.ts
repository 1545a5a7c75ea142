import type { Text } from '../../shared/text.ts'

/** One rule that took part in a result: `lines` made it, `rule` says how, `sentence` tells it to a person. */
export type ExplanationLine = {
  /** How deep it stands in the tree, from 0. */
  depth: number
  key: string
  label: Text
  /** Names of the rules applied, in order: `capped`, `step`, `weight`, `bonus`, `penalty`, `rounded` … */
  rules: string[]
  sentence: Text
  value: null | number
}

/** Why a value is what it is: the lines that made it, each before the result it goes into. */
export type Explanation = { key: string; label: Text; lines: ExplanationLine[]; value: null | number }
