/** One refusal as every API answers it; `data` is what the admin panel reads to mark fields. */
export type ErrorItem = { code: string; data?: Record<string, unknown>; message: string; path?: string }

/** The body of every answer with a status of 400 or more. */
export type ErrorShape = { errors: ErrorItem[] }
