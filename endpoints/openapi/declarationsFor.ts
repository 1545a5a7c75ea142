import { workflowCollections } from '../../src/services/dossiers/dossier.ts'
import * as schemas from './declaredSchemas.ts'
import type { EndpointDeclaration } from './types.ts'

const idempotencyKey = {
  description: 'A repeat with the same key gives the first answer again.',
  in: 'header',
  name: 'Idempotency-Key',
  schema: { maxLength: 200, type: 'string' },
} as const

const command = { parameters: [idempotencyKey], refusals: [400, 404, 409, 422] }

const workflow: EndpointDeclaration[] = [
  {
    answer: schemas.actionsAnswer,
    method: 'get',
    path: '/:id/actions',
    refusals: [404],
    summary: 'What may be done with it now, by you, and if not why',
  },
  {
    ...command,
    answer: schemas.commandAnswer,
    body: schemas.actionBody,
    method: 'post',
    path: '/:id/actions/:name',
    summary: 'Carry out an action of its workflow',
  },
  {
    answer: schemas.historyAnswer,
    method: 'get',
    path: '/:id/history',
    refusals: [404],
    summary: 'Everything that happened to it, hash-chained',
  },
  {
    answer: schemas.formAnswer,
    method: 'get',
    parameters: [
      {
        description: 'As the definition that a form is drawn from, or as JSON Schema of its answers.',
        in: 'query',
        name: 'format',
        schema: { enum: ['json-schema'], type: 'string' },
      },
    ],
    path: '/:id/form',
    refusals: [404],
    summary: 'The form version it is pinned to',
  },
]

const start = (body: EndpointDeclaration['body'], summary: string): EndpointDeclaration => ({
  ...command,
  answer: schemas.commandAnswer,
  body,
  method: 'post',
  path: '/',
  status: 201,
  summary,
})

const change = (body: EndpointDeclaration['body'], summary: string): EndpointDeclaration => ({
  ...command,
  answer: schemas.commandAnswer,
  body,
  method: 'patch',
  path: '/:id',
  summary,
})

const publish: EndpointDeclaration = {
  answer: schemas.publishAnswer,
  body: schemas.emptyBody,
  method: 'post',
  path: '/:id/publish',
  refusals: [404, 409, 422],
  status: 201,
  summary: 'Freeze the draft into its next version',
}

const own: Record<string, EndpointDeclaration[]> = {
  cases: [
    start(schemas.startCaseBody, 'Begin a case of a procedure'),
    change(schemas.answersBody, 'Write answers of its form'),
  ],
  'council-sessions': [
    start(schemas.startSessionBody, 'Set up a session'),
    change(schemas.sessionBody, 'Change agenda, attendance, date or place'),
    {
      answer: schemas.ballotAnswer,
      body: schemas.ballotBody,
      method: 'post',
      path: '/:id/ballots',
      refusals: [400, 404, 409, 422],
      status: 201,
      summary: 'Cast your secret ballot',
    },
    {
      answer: schemas.ballotStatusAnswer,
      method: 'get',
      path: '/:id/ballots',
      refusals: [404],
      summary: 'How many ballots are in, and whether yours is',
    },
  ],
  decisions: [start(schemas.decisionBody, 'Draft a decision over finalized nominations')],
  forms: [publish],
  nominations: [
    start(schemas.startNominationBody, 'Begin a nomination in a campaign'),
    change(schemas.answersBody, 'Write answers of its form'),
  ],
  workflows: [publish],
}

/** The declarations of a collection's own endpoints. */
export const declarationsFor = (slug: string): EndpointDeclaration[] => [
  ...(own[slug] ?? []),
  ...((workflowCollections as readonly string[]).includes(slug) ? workflow : []),
]
