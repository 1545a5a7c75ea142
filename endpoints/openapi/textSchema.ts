import { z } from 'zod'

/** A text in both languages. */
export const textSchema = z.object({ en: z.string(), vi: z.string() })
