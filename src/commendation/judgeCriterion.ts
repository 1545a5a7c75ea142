import type { Text } from '../shared/text.ts'
import { ratingLevels } from './criterionSchema.ts'
import type { CriterionDefinition, Rating } from './criterionSchema.ts'

export type LedgerEntry = { awardCode: string; year: number }

export type EligibilityFacts = {
  /** Facts the office confirms: `initiativeRecognised`, `disciplined`, `advancedSharePercent` … Absent = unknown. */
  facts?: Record<string, boolean | number | null | undefined>
  /** Awards on record; null when the record has not been entered. */
  ledger: LedgerEntry[] | null
  /** The first year from which the ledger is complete; earlier gaps count as unknown. */
  ledgerCompleteFrom?: number
  ratings: { rating: Rating; year: number }[]
  /** The year that is being reviewed. */
  year: number
}

export type CriterionResult = { evidence: Text; label: Text; legalBasis: string; ok: boolean | null }

type Verdict = { evidence: Text; ok: boolean | null }

/** Judges one criterion of a rule pack; `ok` is null when what it needs is not known. */
export const judgeCriterion = (
  definition: CriterionDefinition,
  facts: EligibilityFacts,
): CriterionResult => ({
  ...verdictOf(definition, facts),
  label: definition.label,
  legalBasis: definition.legalBasis,
})

const verdictOf = (definition: CriterionDefinition, facts: EligibilityFacts): Verdict => {
  switch (definition.kind) {
    case 'allOf':
    case 'anyOf':
      return combined(definition.kind, definition.criteria, facts)
    case 'rating':
      return ratingsReach(definition.atLeast, [facts.year], facts)
    case 'consecutiveRatings':
      return ratingsReach(definition.atLeast, yearsBack(facts.year, definition.years), facts)
    case 'consecutiveAwards':
      return consecutive(definition.awardCode, definition.years, facts)
    case 'awardsWithin':
      return within(definition, facts)
    case 'holds':
      return within({ awardCode: definition.awardCode, count: 1, years: null }, facts)
    case 'fact':
      return factIs(definition.expected, facts.facts?.[definition.fact])
    case 'minimum':
      return reaches(definition, facts.facts?.[definition.fact])
  }
}

const unknown = (what: string, whatEn: string): Verdict => ({
  ok: null,
  evidence: { vi: `Chưa có dữ liệu: ${what}.`, en: `Not known yet: ${whatEn}.` },
})

const combined = (
  kind: 'allOf' | 'anyOf',
  definitions: CriterionDefinition[],
  facts: EligibilityFacts,
): Verdict => {
  const results = definitions.map((definition) => judgeCriterion(definition, facts))
  const decisive = kind === 'anyOf'
  const isDecided = results.some(({ ok }) => ok === decisive)
  const isUnknown = results.some(({ ok }) => ok === null)
  const part = (language: 'en' | 'vi'): string =>
    results.map(({ evidence, label }) => `${label[language]}: ${evidence[language]}`).join(' ')
  return {
    ok: isDecided ? decisive : isUnknown ? null : !decisive,
    evidence: { vi: part('vi'), en: part('en') },
  }
}

const yearsBack = (last: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => last - count + 1 + index)

const ratingNames: Record<Rating, Text> = {
  failed: { vi: 'không hoàn thành nhiệm vụ', en: 'failed' },
  completed: { vi: 'hoàn thành nhiệm vụ', en: 'completed' },
  good: { vi: 'hoàn thành tốt nhiệm vụ', en: 'good' },
  excellent: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellent' },
}

const ratingsReach = (atLeast: Rating, years: number[], { ratings }: EligibilityFacts): Verdict => {
  const known = years.map((year) => ({ year, rating: ratings.find((entry) => entry.year === year)?.rating }))
  const isBelow = known.some(
    ({ rating }) => rating && ratingLevels.indexOf(rating) < ratingLevels.indexOf(atLeast),
  )
  const isMissing = known.some(({ rating }) => rating === undefined)
  const describe = (language: 'en' | 'vi'): string =>
    known
      .map(({ rating, year }) => {
        const none = language === 'vi' ? 'chưa có xếp loại' : 'no rating'
        return `${String(year)}: ${rating ? ratingNames[rating][language] : none}`
      })
      .join('; ')
  return {
    ok: isBelow ? false : isMissing ? null : true,
    evidence: { vi: `${describe('vi')}.`, en: `${describe('en')}.` },
  }
}

const isYearUnknown = (year: number, { ledger, ledgerCompleteFrom }: EligibilityFacts): boolean =>
  ledger === null || (ledgerCompleteFrom !== undefined && year < ledgerCompleteFrom)

/** A run may end in the year reviewed, or in the year before while that year is still being decided. */
const consecutive = (awardCode: string, years: number, facts: EligibilityFacts): Verdict => {
  const held = new Set(facts.ledger?.filter((entry) => entry.awardCode === awardCode).map(({ year }) => year))
  const runs = [facts.year, facts.year - 1].map((last) => yearsBack(last, years))
  const complete = runs.find((run) => run.every((year) => held.has(year)))
  if (complete) return listed(true, awardCode, complete)
  const couldBe = runs.some((run) => run.every((year) => held.has(year) || isYearUnknown(year, facts)))
  if (couldBe) return unknown(`${awardCode} các năm trước`, `${awardCode} of earlier years`)
  const recent = (runs[1] ?? []).concat(facts.year)
  return listed(
    false,
    awardCode,
    recent.filter((year) => held.has(year)),
  )
}

const within = (
  { awardCode, count, years }: { awardCode: string; count: number; years: null | number },
  facts: EligibilityFacts,
): Verdict => {
  const first = years === null ? 0 : facts.year - years + 1
  const found = (facts.ledger ?? [])
    .filter((entry) => entry.awardCode === awardCode && entry.year >= first && entry.year <= facts.year)
    .map(({ year }) => year)
    .sort((a, b) => a - b)
  if (found.length >= count) return listed(true, awardCode, found)
  if (isYearUnknown(first, facts))
    return unknown(`${awardCode} các năm trước`, `${awardCode} of earlier years`)
  return listed(false, awardCode, found)
}

const listed = (ok: boolean, awardCode: string, years: number[]): Verdict => {
  const list = years.join(', ')
  return {
    ok,
    evidence: {
      vi: years.length > 0 ? `${awardCode}: năm ${list}.` : `${awardCode}: chưa được ghi nhận.`,
      en: years.length > 0 ? `${awardCode}: ${list}.` : `${awardCode}: none on record.`,
    },
  }
}

const factIs = (expected: boolean, value: boolean | number | null | undefined): Verdict => {
  if (typeof value !== 'boolean') return unknown('cần đơn vị xác nhận', 'the unit must confirm it')
  return {
    ok: value === expected,
    evidence: { vi: value ? 'Có.' : 'Không.', en: value ? 'Yes.' : 'No.' },
  }
}

const reaches = (
  { minimum, unit }: { minimum: number; unit: 'count' | 'percent' },
  value: boolean | number | null | undefined,
): Verdict => {
  if (typeof value !== 'number')
    return unknown('cần đơn vị xác nhận số liệu', 'the unit must confirm the figure')
  const sign = unit === 'percent' ? ' %' : ''
  return {
    ok: value >= minimum,
    evidence: {
      vi: `${String(value)}${sign}, cần ≥ ${String(minimum)}${sign}.`,
      en: `${String(value)}${sign}, needed ≥ ${String(minimum)}${sign}.`,
    },
  }
}
