import type { Text } from '../../shared/text.ts'
import type { Decimal } from './decimal.ts'
import type { Part } from './combineParts.ts'
import type { ExplanationLine } from './explanation.ts'
import type { Criterion, Rounding, ScoreSheet } from './scoreSheet.ts'
import type { Step } from './scoreSteps.ts'
import { capAt, combineParts } from './combineParts.ts'
import { decimal, minus, round, times, toNumber } from './decimal.ts'
import { givenStep, roundedStep, weightStep } from './scoreSteps.ts'

/** What one column of a scoring table comes to. `values` are by criterion key; nothing scored is null and not 0. */
export type ScoredColumn = {
  lines: ExplanationLine[]
  total: null | number
  values: Record<string, null | number>
}

/**
 * Adds up one column and keeps why: ordinary lines up to the maximum of their group, then bonus on top, then penalty
 * off, never below 0, then the weight; the whole up to the cap. Decimals are exact; rounding is the sheet's.
 */
export function scoreColumn(sheet: ScoreSheet, points: Record<string, number>): ScoredColumn {
  const { cap, rounding } = sheet
  const scored: ScoredColumn = { lines: [], total: null, values: {} }

  const scoreAll = (criteria: Criterion[], depth: number): Part[] =>
    criteria.flatMap((criterion) => {
      const value = score(criterion, depth)
      scored.values[criterion.key] = value && toNumber(value)
      return value ? [{ kind: criterion.kind ?? 'standard', value }] : []
    })

  function score(criterion: Criterion, depth: number): Decimal | null {
    const { criteria, key, label, max } = criterion
    const steps: Step[] = []
    const parts = criteria && scoreAll(criteria, depth + 1)
    if (parts?.length === 0) return null

    const sum = parts ? combineParts(parts, max, steps) : pointsOf(criterion, points[key], steps)
    if (!sum) return null
    const value = weigh(sum, criterion, rounding, steps)
    scored.lines.push(lineOf(key, label, depth, steps, value))
    return value
  }

  const parts = scoreAll(sheet.criteria, 1)
  if (parts.length === 0) return scored

  const steps: Step[] = []
  const sum = capAt(combineParts(parts, undefined, steps), cap, steps)
  const total = roundTo(sum, rounding, steps)
  scored.lines.push(lineOf('total', { vi: 'Tổng điểm', en: 'Total' }, 0, steps, total))
  return { ...scored, total: toNumber(total) }
}

function pointsOf({ max, step }: Criterion, given: number | undefined, steps: Step[]): Decimal | null {
  if (given === undefined) return null

  const raw = step ? times(decimal(given), decimal(step.points)) : decimal(given)
  steps.push(givenStep(given, toNumber(raw), step))
  return capAt(raw, max, steps)
}

function weigh(value: Decimal, { weight }: Criterion, rounding: Rounding, steps: Step[]): Decimal {
  const weighed = weight === undefined ? value : times(value, decimal(weight))
  if (weight !== undefined) steps.push(weightStep(weight, toNumber(weighed)))
  return rounding.at === 'lines' ? roundTo(weighed, rounding, steps) : weighed
}

function roundTo(value: Decimal, rounding: Rounding, steps: Step[]): Decimal {
  const result = round(value, rounding.decimals, rounding.mode)
  if (minus(result, value).units !== 0n) steps.push(roundedStep(toNumber(result), rounding))
  return result
}

function lineOf(key: string, label: Text, depth: number, steps: Step[], value: Decimal): ExplanationLine {
  const tell = (language: 'en' | 'vi') => steps.map(({ text }) => text[language]).join('; ')
  return {
    depth,
    key,
    label,
    rules: steps.map(({ rule }) => rule),
    sentence: { vi: `${label.vi}: ${tell('vi')}.`, en: `${label.en || label.vi}: ${tell('en')}.` },
    value: toNumber(value),
  }
}
