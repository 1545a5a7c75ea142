import { setTimeout as sleep } from 'node:timers/promises'

import { configToSchema } from '@payloadcms/graphql'
import type { Request, RequestHandler, Response } from 'express'
import { GraphQLError, Kind, OperationTypeNode, parse, validate } from 'graphql'
import type { ValidationRule } from 'graphql'
import { createHandler } from 'graphql-http'
import type { Handler } from 'graphql-http'
import { createPayloadRequest } from 'payload'
import type { PayloadRequest, SanitizedConfig } from 'payload'

import { storageFaultSoFar, watchStorage } from '../database/watchStorage.ts'
import type { Environment } from '../env.ts'
import { limitQuery } from './limitQuery.ts'
import { presentGraphqlError } from './presentGraphqlError.ts'
import { requestState, type Answer } from './requestState.ts'
import { sendJson } from './sendJson.ts'
import { sendProblem } from './sendProblem.ts'
import { sendStorageProblem } from './sendStorageProblem.ts'
import { toFetchRequest } from './toFetchRequest.ts'

type ServeGraphqlArgs = { config: SanitizedConfig; env: Pick<Environment, 'SERVER_URL'> }
type GraphqlContext = { headers: Record<string, string>; req: PayloadRequest }
type Work = { context: GraphqlContext; errors: GraphQLError[]; isReadOnly: boolean }

const jsonHeaders: Answer['headers'] = [['Content-Type', 'application/json; charset=utf-8']]
const maxTokens = 3000
const maxQueryLength = 20_000

const prepare = (config: SanitizedConfig): Handler<Work, undefined> => {
  const { schema, validationRules } = configToSchema(config)
  const costRules = new WeakSet<ValidationRule>()
  return createHandler<Work, undefined, GraphqlContext>({
    context: (request) => request.raw.context,
    formatError: (error) => error,
    onOperation: (request, { document }, result) => {
      request.raw.isReadOnly = document.definitions.every(
        (each) => each.kind !== Kind.OPERATION_DEFINITION || each.operation === OperationTypeNode.QUERY,
      )
      request.raw.errors.push(...(result.errors ?? []))
    },
    parse: (source) => parse(source, { maxTokens }),
    schema,
    // Payload's rule on cost trusts a document to be valid, and breaks on cycles: it looks last, at valid ones only.
    validate: (target, document, rules = []) => {
      const first = validate(
        target,
        document,
        rules.filter((rule) => !costRules.has(rule)),
      )
      if (first.length > 0) return first
      try {
        return validate(
          target,
          document,
          rules.filter((rule) => costRules.has(rule)),
        )
      } catch (error) {
        return [
          error instanceof GraphQLError ? error : new GraphQLError('The cost of the query cannot be told.'),
        ]
      }
    },
    validationRules: (request, args, rules) => {
      // Payload closes the schema to everybody in production; ours opens it to people who have signed in.
      const cost = validationRules(args).filter(({ name }) => name !== 'NoProductionIntrospection')
      for (const rule of cost) costRules.add(rule)
      return [
        ...rules,
        limitQuery({
          isSignedIn: request.raw.context.req.user !== null,
          language: request.raw.context.req.i18n.language === 'en' ? 'en' : 'vi',
          variables: { ...args.variableValues },
        }),
        ...cost,
      ]
    },
  })
}

const parametersOf = (json: unknown, search: URLSearchParams): Record<string, unknown> => {
  if (typeof json === 'object' && json !== null) return Object.fromEntries(Object.entries(json))
  return Object.fromEntries(search)
}

/** GraphQL over HTTP on Payload's schema, with our own bounds and our own errors; the schema is built at first use. */
export const serveGraphql = ({ config, env }: ServeGraphqlArgs): RequestHandler => {
  let handler: Handler<Work, undefined> | undefined
  const answerQuery = async (req: Request, res: Response): Promise<void> => {
    const state = requestState(res)
    const parameters = parametersOf(state.json, state.url.searchParams)
    if (req.method !== 'GET' && req.method !== 'POST') {
      res.setHeader('Allow', 'GET, POST')
      return sendProblem(res, 405)
    }
    if (req.method === 'POST' && state.json === undefined) return sendProblem(res, 415)
    if (typeof parameters['query'] === 'string' && parameters['query'].length > maxQueryLength) {
      return sendProblem(res, 413)
    }
    const fetchRequest = toFetchRequest({ req, res, serverUrl: env.SERVER_URL })
    const payloadRequest = await createPayloadRequest({ canSetHeaders: true, config, request: fetchRequest })
    handler ??= prepare(config)
    const work: Work = { context: { headers: {}, req: payloadRequest }, errors: [], isReadOnly: false }
    const [body, init] = await handler({
      body: () => parameters,
      context: undefined,
      headers: req.headers,
      method: req.method,
      raw: work,
      url: state.url.pathname + state.url.search,
    })
    if (state.notBefore !== undefined) await sleep(Math.max(0, state.notBefore - performance.now()))
    for (const [name, value] of Object.entries(work.context.headers)) res.append(name, value)
    payloadRequest.responseHeaders?.forEach((value, name) => res.append(name, value))
    const fault = storageFaultSoFar()
    if (fault) return sendStorageProblem(res, fault)
    const answer: unknown = body === null ? undefined : JSON.parse(body)
    const { data, errors } = Object(answer) as { data?: unknown; errors?: { message?: string }[] }
    if (errors === undefined) {
      if (init.status >= 400 || body === null) return sendProblem(res, Math.max(init.status, 400))
      const whole = { body: Buffer.from(body), headers: jsonHeaders }
      if (work.isReadOnly && !res.hasHeader('Set-Cookie')) state.keep?.(whole)
      return sendJson(res, whole)
    }
    // Errors before execution reach us as text only; those of resolvers with their cause.
    const found =
      work.errors.length > 0
        ? work.errors
        : errors.map(({ message }) => new GraphQLError(message ?? 'Bad request'))
    const items = await Promise.all(found.map((error) => presentGraphqlError({ error, req: payloadRequest })))
    res
      .status(data === undefined ? Math.max(init.status, 400) : 200)
      .json(data === undefined ? { errors: items } : { data, errors: items })
  }
  return async (req, res) => {
    await watchStorage(() => answerQuery(req, res))
  }
}
