import * as z from 'zod'

/** A text of a definition in both languages. */
export const textSchema = z.strictObject({ vi: z.string().min(1).max(5_000), en: z.string().max(5_000) })

/** A FEEL source; its sense is checked apart. */
export const expressionSchema = z.string().min(1).max(2_000)
