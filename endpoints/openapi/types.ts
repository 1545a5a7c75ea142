import type { z } from 'zod'

export type JsonSchema = Record<string, unknown>

type Parameter = {
  description: string
  in: 'header' | 'path' | 'query'
  name: string
  required?: boolean
  schema: JsonSchema
}

/** What an endpoint of ours promises: declared beside it, checked by the contract test. */
export type EndpointDeclaration = {
  answer: z.ZodType
  /** JSON unless it says otherwise. */
  answerType?: string
  body?: z.ZodType
  bodyType?: string
  method: 'get' | 'patch' | 'post'
  parameters?: Parameter[]
  path: string
  /** Refusals beyond 401 and 403, which every address of ours may give. */
  refusals?: number[]
  status?: 200 | 201
  summary: string
}

export type Operation = {
  description?: string
  operationId: string
  parameters?: unknown[]
  requestBody?: unknown
  responses: Record<string, unknown>
  security?: unknown[]
  summary: string
  tags: string[]
}

/** Paths to methods to operations. */
export type Paths = Record<string, Record<string, Operation>>
