import { z } from 'zod'

import { criterionSchema, textSchema } from './criterionSchema.ts'

const percent = z.int().min(1).max(100)
const day = z.iso.date()
const awardCode = z.string().regex(/^[A-Z][A-Z0-9]{1,15}$/)
/** A coefficient is kept as decimal digits, so that no float ever touches money. */
const coefficient = z.string().regex(/^\d{1,3}(\.\d{1,3})?$/)

/**
 * The legal numbers of a period: thresholds, quorum, money, criteria, time limits.
 * `effectiveTo` is the first day on which the pack is no longer in force (ngày hết hiệu lực).
 */
export const rulePackSchema = z
  .strictObject({
    formatVersion: z.literal(1),
    key: z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/),
    name: textSchema,
    effectiveFrom: day,
    effectiveTo: day.nullable(),
    legalBasis: z.array(z.string().min(1)).min(1),
    /** What is still to be checked against the law. */
    notes: textSchema.optional(),
    voting: z.strictObject({
      base: z.literal('all-members'),
      quorumNumerator: z.int().min(1),
      quorumDenominator: z.int().min(1),
      awardSessionAttendancePercent: percent,
      secretByDefault: z.boolean(),
      maxRounds: z.int().min(1).max(5),
      recusal: z.enum(['in-base', 'out-of-base']),
      thresholds: z.record(awardCode, percent),
      thresholdBasis: z.string().min(1),
    }),
    money: z.strictObject({
      baseWage: z
        .array(z.strictObject({ from: day, amount: z.int().min(1), legalBasis: z.string().optional() }))
        .min(1),
      coefficients: z.record(
        awardCode,
        z.strictObject({ person: coefficient.optional(), collective: coefficient.optional() }),
      ),
      roundUpTo: z.int().min(1),
      legalBasis: z.string().min(1),
    }),
    /** Time limits; each in working days, or a day of the year written MM-DD. */
    deadlines: z.record(
      z.string().regex(/^[a-z][A-Za-z0-9]*$/),
      z.strictObject({
        label: textSchema,
        legalBasis: z.string().min(1),
        workingDays: z.int().min(1).optional(),
        dayOfYear: z
          .string()
          .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
          .optional(),
      }),
    ),
    eligibility: z.record(awardCode, z.array(criterionSchema).min(1)),
  })
  .refine((pack) => pack.effectiveTo === null || pack.effectiveTo > pack.effectiveFrom, {
    path: ['effectiveTo'],
    message: 'effectiveTo must be after effectiveFrom',
  })
  .refine((pack) => pack.voting.quorumNumerator <= pack.voting.quorumDenominator, {
    path: ['voting', 'quorumNumerator'],
    message: 'quorumNumerator may not exceed quorumDenominator',
  })

export type RulePack = z.infer<typeof rulePackSchema>
