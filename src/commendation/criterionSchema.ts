import { z } from 'zod'

export const textSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

/** Levels of the yearly rating of officials, lowest first. */
export const ratingLevels = ['failed', 'completed', 'good', 'excellent'] as const

export type Rating = (typeof ratingLevels)[number]

const rating = z.enum(ratingLevels)
const count = z.int().min(1).max(60)
const common = { label: textSchema, legalBasis: z.string().min(1) }

type Common = { label: { vi: string; en: string }; legalBasis: string }

/** One condition of an award. Every number in it is the law's, so it lives in a rule pack. */
export type CriterionDefinition = Common &
  (
    | { kind: 'anyOf'; criteria: CriterionDefinition[] }
    | { kind: 'consecutiveAwards'; awardCode: string; years: number }
    | { kind: 'consecutiveRatings'; atLeast: Rating; years: number }
    | { kind: 'allOf'; criteria: CriterionDefinition[] }
    | { kind: 'awardsWithin'; awardCode: string; count: number; years: number }
    | { kind: 'fact'; expected: boolean; fact: string }
    | { kind: 'holds'; awardCode: string }
    | { kind: 'minimum'; fact: string; minimum: number; unit: 'percent' | 'count' }
    | { kind: 'rating'; atLeast: Rating }
  )

export const criterionSchema: z.ZodType<CriterionDefinition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('anyOf'), criteria: z.array(criterionSchema).min(2) }),
    z.strictObject({ ...common, kind: z.literal('allOf'), criteria: z.array(criterionSchema).min(1) }),
    z.strictObject({ ...common, kind: z.literal('rating'), atLeast: rating }),
    z.strictObject({ ...common, kind: z.literal('consecutiveRatings'), atLeast: rating, years: count }),
    z.strictObject({
      ...common,
      kind: z.literal('consecutiveAwards'),
      awardCode: z.string().min(1),
      years: count,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('awardsWithin'),
      awardCode: z.string().min(1),
      count,
      years: count,
    }),
    z.strictObject({ ...common, kind: z.literal('holds'), awardCode: z.string().min(1) }),
    z.strictObject({ ...common, kind: z.literal('fact'), expected: z.boolean(), fact: z.string().min(1) }),
    z.strictObject({
      ...common,
      kind: z.literal('minimum'),
      fact: z.string().min(1),
      minimum: z.int().min(1),
      unit: z.enum(['percent', 'count']),
    }),
  ]),
)
