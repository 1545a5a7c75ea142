import type { JsonSchema, Operation } from './types.ts'
import { refusals } from './refusals.ts'

type Args = {
  answer: JsonSchema
  answerType?: string
  body?: JsonSchema
  bodyType?: string
  isPublic: boolean
  name: string
  parameters?: unknown[]
  refused?: number[]
  status?: number
  summary: string
  tag: string
}

export const json = (schema: JsonSchema) => ({ 'application/json': { schema } })

/** One operation with everything that all of them share. */
export const operation = (args: Args): Operation => {
  const {
    answer,
    answerType = 'application/json',
    body,
    bodyType = 'application/json',
    isPublic,
    name,
    parameters = [],
    status = 200,
  } = args
  const refused = [...(isPublic ? [] : [401]), 403, ...(body ? [413, 415] : []), ...(args.refused ?? [])]
  return {
    operationId: name,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { content: { [bodyType]: { schema: body } }, required: true } } : {}),
    responses: {
      [String(status)]: { content: { [answerType]: { schema: answer } }, description: 'Done.' },
      ...refusals(refused),
    },
    ...(isPublic ? { security: [] } : {}),
    summary: args.summary,
    tags: [args.tag],
  }
}
