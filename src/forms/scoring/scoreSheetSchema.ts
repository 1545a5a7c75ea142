import * as z from 'zod'
import { formLimits } from '../formLimits.ts'
import { expressionSchema, textSchema } from '../textSchema.ts'

const points = z.number().min(0).max(formLimits.points)

const criterionSchema = z.strictObject({
  get criteria() {
    return z.array(criterionSchema).max(formLimits.criteria).optional()
  },
  evidence: z.enum(['optional', 'required']).optional(),
  help: textSchema.optional(),
  key: z.string(),
  kind: z.enum(['bonus', 'penalty', 'standard']).optional(),
  label: textSchema,
  max: points.optional(),
  step: z.strictObject({ points, unit: textSchema }).optional(),
  weight: z.number().positive().max(100).optional(),
})

/** The shape of a scoring table; `checkSheet` checks the sense. */
export const scoreSheetSchema = z.strictObject({
  cap: points.optional(),
  columns: z
    .array(z.strictObject({ key: z.string(), label: textSchema, write: expressionSchema.optional() }))
    .max(5),
  criteria: z.array(criterionSchema).max(formLimits.criteria),
  rounding: z.strictObject({
    at: z.enum(['lines', 'total']),
    decimals: z.int().min(0).max(4),
    mode: z.enum(['down', 'halfUp']),
  }),
})
