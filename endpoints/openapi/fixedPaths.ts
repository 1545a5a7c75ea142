import { json, operation } from './operation.ts'
import type { JsonSchema, Paths } from './types.ts'

const text: JsonSchema = { type: 'string' }
const object = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  properties,
  required,
  type: 'object',
})
/** The account, with what the session adds to it. */
const user = object({ email: text, id: text, name: text, roles: { items: text, type: 'array' } }, [
  'email',
  'id',
  'roles',
])
const signedIn = object({ exp: { type: 'integer' }, message: text, token: text, user }, ['user'])
const told = object({ message: text })
const account = (args: {
  answer: JsonSchema
  body?: JsonSchema
  isPublic?: boolean
  name: string
  summary: string
}) => operation({ isPublic: true, refused: [400], ...args, tag: 'account' })

const page = (description: string) => ({ content: { 'text/html': { schema: text } }, description })
const token = { in: 'path', name: 'token', required: true, schema: text }
const linkPages = {
  '200': page('A page in Vietnamese.'),
  '404': page('There is no such link.'),
  '410': page('It was used, taken back, has expired, or the dossier has moved; the page says which.'),
}

/** Addresses that belong to no one collection: signing in, GraphQL, one-time links, probes and this description. */
export const fixedPaths: Paths = {
  '/api/graphql': {
    post: operation({
      answer: object({ data: {}, errors: { items: {}, type: 'array' } }, []),
      body: object({ operationName: text, query: text, variables: { type: 'object' } }, ['query']),
      isPublic: true,
      name: 'graphql',
      refused: [400],
      summary: 'The same through GraphQL: one operation, bounded in depth, aliases and cost',
      tag: 'graphql',
    }),
  },
  '/api/openapi.json': {
    get: operation({
      answer: { type: 'object' },
      isPublic: true,
      name: 'openapi',
      summary: 'This description',
      tag: 'system',
    }),
  },
  '/api/users/forgot-password': {
    post: account({
      answer: told,
      body: object({ email: text }),
      name: 'forgot-password',
      summary: 'Have a link to a new password mailed',
    }),
  },
  '/api/users/login': {
    post: account({
      answer: signedIn,
      body: object({ email: text, password: text }),
      name: 'login',
      summary: 'Sign in: sets the cookie, and gives the token for programs',
    }),
  },
  '/api/users/logout': {
    post: account({
      answer: told,
      body: { type: 'object' },
      isPublic: false,
      name: 'logout',
      summary: 'Sign out',
    }),
  },
  '/api/users/me': {
    get: account({
      answer: object({ exp: { type: 'integer' }, token: text, user: { anyOf: [user, { type: 'null' }] } }, [
        'user',
      ]),
      name: 'me',
      summary: 'Who I am; null without an account',
    }),
  },
  '/api/users/refresh-token': {
    post: account({
      answer: object({ exp: { type: 'integer' }, refreshedToken: text, user }, ['refreshedToken']),
      body: { type: 'object' },
      isPublic: false,
      name: 'refresh-token',
      summary: 'Have the session last longer',
    }),
  },
  '/api/users/reset-password': {
    post: account({
      answer: signedIn,
      body: object({ password: text, token: text }),
      name: 'reset-password',
      summary: 'Set a new password with the token of the mail',
    }),
  },
  '/healthz': {
    get: operation({
      answer: object({ status: { const: 'ok' } }),
      isPublic: true,
      name: 'healthz',
      summary: 'The process answers',
      tag: 'system',
    }),
  },
  '/lien-ket/{token}': {
    get: {
      operationId: 'one-time-link',
      parameters: [token],
      responses: linkPages,
      security: [],
      summary: 'The page behind a one-time link, from its mail; looking changes nothing',
      tags: ['one-time-links'],
    },
    post: {
      operationId: 'follow-one-time-link',
      parameters: [token],
      requestBody: {
        content: {
          'application/x-www-form-urlencoded': {
            schema: object({ choice: text, comment: text }, ['choice']),
          },
        },
        required: true,
      },
      responses: { ...linkPages, '422': page('The form again, with what is missing.') },
      security: [],
      summary: 'Do, once, what the link was given for',
      tags: ['one-time-links'],
    },
  },
  '/readyz': {
    get: {
      ...operation({
        answer: { type: 'object' },
        isPublic: true,
        name: 'readyz',
        summary: 'Database and outbox worker are ready; 503 otherwise, with the reason',
        tag: 'system',
      }),
      responses: {
        '200': { content: json({ type: 'object' }), description: 'Ready.' },
        '503': { content: json({ type: 'object' }), description: 'Not ready.' },
      },
    },
  },
}
