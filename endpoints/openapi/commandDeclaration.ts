export const idempotencyKey = {
  description: 'A repeat with the same key gives the first answer again.',
  in: 'header',
  name: 'Idempotency-Key',
  schema: { maxLength: 200, type: 'string' },
} as const

/** What every command takes and may answer. */
export const command = { parameters: [idempotencyKey], refusals: [400, 404, 409, 422] }
