import { describeStatus } from '../../src/shared/describeStatus.ts'
import { z } from 'zod'

import type { JsonSchema } from './types.ts'

const errorShape = z.object({
  errors: z.array(
    z.looseObject({
      code: z.string().describe('Stays the same whatever the language.'),
      message: z.string().describe('What to do, in the language of Accept-Language.'),
      path: z.string().optional().describe('The field it speaks of.'),
    }),
  ),
})

export const errorSchema = z.toJSONSchema(errorShape) as JsonSchema

export const documentedRefusals = [400, 401, 403, 404, 409, 413, 415, 422, 429, 503]

/** Reusable answers, one a status, all of one shape. */
export const refusalComponents = Object.fromEntries(
  documentedRefusals.map((status) => [
    `Refusal${String(status)}`,
    {
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
      description: describeStatus(status).text.en,
    },
  ]),
)

/** References to them, for one operation; 429 may meet anybody. */
export const refusals = (statuses: number[]): Record<string, unknown> =>
  Object.fromEntries(
    [...new Set([...statuses, 429])]
      .toSorted()
      .map((status) => [String(status), { $ref: `#/components/responses/Refusal${String(status)}` }]),
  )
