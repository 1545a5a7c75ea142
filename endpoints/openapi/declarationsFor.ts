import { workflowCollections } from '../../src/services/dossiers/dossier.ts'
import { command, idempotencyKey } from './commandDeclaration.ts'
import * as schemas from './declaredSchemas.ts'
import { deskDeclarations } from './deskDeclarations.ts'
import { documentDeclarations, templateDeclarations } from './documentDeclarations.ts'
import { linkAnswer, linkBody, linksAnswer } from './linkSchemas.ts'
import { query } from './query.ts'
import type { EndpointDeclaration } from './types.ts'

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
    ...command,
    answer: schemas.bulkAnswer,
    body: schemas.bulkBody,
    method: 'post',
    path: '/actions/:name',
    summary: 'Carry out one action on several dossiers, with a result for each',
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
  ...documentDeclarations,
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

/** Dossiers with a form: its evidence, why a value is what it is, and links to act on it without an account. */
const filledIn: EndpointDeclaration[] = [
  {
    answer: schemas.filesAnswer,
    method: 'get',
    path: '/:id/files',
    refusals: [404],
    summary: 'The evidence of the dossier',
  },
  {
    answer: schemas.filesAnswer,
    body: schemas.filesBody,
    bodyType: 'multipart/form-data',
    method: 'post',
    parameters: [idempotencyKey, query('field', 'The field of the form that they are for.')],
    path: '/:id/files',
    refusals: [400, 404, 409, 422],
    status: 201,
    summary: 'Upload evidence; an answer has to name it afterwards',
  },
  {
    answer: schemas.fileContent,
    answerType: 'application/octet-stream',
    method: 'get',
    parameters: [query('view', 'inline, to show it in place.')],
    path: '/:id/files/:fileId',
    refusals: [404],
    summary: 'Read one file of evidence',
  },
  {
    answer: schemas.whyAnswer,
    method: 'get',
    path: '/:id/why/:key',
    refusals: [404],
    summary: 'Why a field is shown, required or has its value',
  },
  {
    answer: linksAnswer,
    method: 'get',
    path: '/:id/links',
    refusals: [404],
    summary: 'The one-time links that you have given on it',
  },
  {
    ...command,
    answer: linkAnswer,
    body: linkBody,
    method: 'post',
    path: '/:id/links',
    status: 201,
    summary: 'Mail somebody without an account a link by which they may do once what you may do now',
  },
]

const formDesign: EndpointDeclaration[] = [
  {
    answer: schemas.classifyAnswer,
    body: schemas.classifyBody,
    method: 'post',
    path: '/:id/classify',
    refusals: [404, 422],
    summary: 'What the draft changes, and which dossiers it touches',
  },
  {
    answer: schemas.usagesAnswer,
    method: 'get',
    parameters: [query('key', 'The field.')],
    path: '/:id/usages',
    refusals: [404, 422],
    summary: 'What uses a field',
  },
  {
    ...command,
    answer: schemas.migrateAnswer,
    body: schemas.migrateBody,
    method: 'post',
    path: '/:id/migrate',
    summary: 'Move open dossiers to the latest version, or preview it',
  },
  {
    answer: schemas.undoAnswer,
    body: schemas.undoBody,
    method: 'post',
    path: '/:id/migrate/undo',
    refusals: [404, 422],
    summary: 'Take a migration back',
  },
]

const workflowDesign: EndpointDeclaration[] = [
  {
    answer: schemas.looseAnswer,
    body: schemas.looseBody,
    method: 'post',
    path: '/:id/migrations',
    refusals: [404, 422],
    summary: 'Move running dossiers to another version, or preview it (dryRun)',
  },
  {
    answer: schemas.looseAnswer,
    body: schemas.looseBody,
    method: 'post',
    path: '/:id/migrations/undo',
    refusals: [404, 409, 422],
    summary: 'Take the migration of one dossier back',
  },
  {
    answer: schemas.looseAnswer,
    body: schemas.looseBody,
    method: 'post',
    path: '/:id/simulate',
    refusals: [404, 422],
    summary: 'Play a dossier through the draft with a fast clock; nothing is kept or sent',
  },
  {
    answer: schemas.looseAnswer,
    body: schemas.emptyBody,
    method: 'post',
    path: '/:id/lint',
    refusals: [404, 422],
    summary: 'What stands in the way of publishing',
  },
  {
    answer: schemas.fileContent,
    answerType: 'application/xml',
    method: 'get',
    parameters: [query('format', 'mermaid, for a diagram as text; else BPMN 2.0.')],
    path: '/:id/export',
    refusals: [404],
    summary: 'The draft as BPMN 2.0 or Mermaid',
  },
]

const own: Record<string, EndpointDeclaration[]> = {
  cases: [
    start(schemas.startCaseBody, 'Begin a case of a procedure'),
    change(schemas.answersBody, 'Write answers of its form'),
    ...filledIn,
  ],
  'council-sessions': [
    start(schemas.startSessionBody, 'Set up a session'),
    change(schemas.sessionBody, 'Change agenda, attendance, tellers, date or place'),
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
  forms: [publish, ...formDesign],
  nominations: [
    start(schemas.startNominationBody, 'Begin a nomination in a campaign'),
    change(schemas.answersBody, 'Write answers of its form'),
    ...filledIn,
  ],
  ...deskDeclarations,
  'document-templates': templateDeclarations,
  workflows: [publish, ...workflowDesign],
}

/** The declarations of a collection's own endpoints. */
export const declarationsFor = (slug: string): EndpointDeclaration[] => [
  ...(own[slug] ?? []),
  ...((workflowCollections as readonly string[]).includes(slug) ? workflow : []),
]
