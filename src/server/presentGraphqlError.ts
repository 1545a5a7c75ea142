import type { GraphQLError } from 'graphql'
import type { PayloadRequest } from 'payload'

import { describeStatus } from '../shared/describeStatus.ts'

type PresentGraphqlErrorArgs = { error: GraphQLError; req: PayloadRequest }

export type GraphqlErrorItem = {
  code: string
  extensions: Record<string, unknown>
  locations?: readonly unknown[]
  message: string
  path?: readonly (number | string)[]
}

const statusOf = (error: GraphQLError, isSignedIn: boolean): number => {
  const original = error.originalError
  // Payload answers null where a stranger may not look, also in fields that its schema says are never null.
  if (!isSignedIn && original?.message.startsWith('Cannot return null for non-nullable')) return 403
  // No cause of its own: the document or its variables are wrong.
  if (!original) return 400
  if (original.name === 'GraphQLError') return 400
  return 'status' in original && typeof original.status === 'number' ? original.status : 500
}

const codeOf = (extensions: Readonly<Record<string, unknown>> | undefined, status: number): string =>
  typeof extensions?.['code'] === 'string' ? extensions['code'] : describeStatus(status).code

/** One GraphQL error in the product's shape; what the config's error hooks say comes first, as with REST. */
export const presentGraphqlError = async ({
  error,
  req,
}: PresentGraphqlErrorArgs): Promise<GraphqlErrorItem> => {
  const status = statusOf(error, req.user !== null)
  const { payload } = req
  const original = error.originalError
  let message = error.message
  let extensions: Record<string, unknown> = { statusCode: status }
  if (original && status !== 400) {
    const level = status >= 500 ? 'error' : 'debug'
    payload.logger[level]({ err: original, msg: 'A GraphQL resolver refused', path: error.path })
  }
  if (original && original.name !== 'GraphQLError') {
    if ('data' in original && original.data !== undefined && original.data !== null)
      extensions['data'] = original.data
    for (const hook of payload.config.hooks.afterError ?? []) {
      const result = await hook({
        context: req.context,
        error: original,
        graphqlResult: { extensions, message, path: error.path },
        req,
      })
      if (result?.graphqlResult) {
        message = result.graphqlResult.message
        extensions = { ...result.graphqlResult.extensions }
      }
    }
  }
  const found = typeof extensions['statusCode'] === 'number' ? extensions['statusCode'] : status
  // What is refused for now is told in our own words, as over REST.
  if (found >= 500 && !(found === 503 && typeof extensions['code'] === 'string')) {
    const general = describeStatus(found)
    message = general.text[req.i18n.language === 'en' ? 'en' : 'vi']
    extensions = { statusCode: found }
  }
  const code = codeOf(extensions, found)
  return {
    code,
    extensions: { ...extensions, code },
    ...(error.locations ? { locations: error.locations } : {}),
    message,
    ...(error.path ? { path: error.path } : {}),
  }
}
