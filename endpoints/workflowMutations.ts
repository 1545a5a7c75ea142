import type { GraphQLFieldConfigArgumentMap } from 'graphql'
import type { Config, PayloadRequest } from 'payload'

import { hasRole } from '../access/hasRole.ts'
import { signedIn } from '../access/signedIn.ts'
import { startCase } from '../src/services/cases/startCase.ts'
import { now } from '../src/services/clock.ts'
import { castBallot } from '../src/services/council/castBallot.ts'
import { createSession } from '../src/services/council/createSession.ts'
import { reviseSession } from '../src/services/council/reviseSession.ts'
import { createDecision } from '../src/services/decisions/createDecision.ts'
import { publishDefinition } from '../src/services/definitions/publishDefinition.ts'
import type { Person } from '../src/services/dossiers/actorOf.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { performAction } from '../src/services/dossiers/performAction.ts'
import { performBulk } from '../src/services/dossiers/performBulk.ts'
import { saveAnswers } from '../src/services/dossiers/saveAnswers.ts'
import type { Started } from '../src/services/dossiers/startOnce.ts'
import { startNomination } from '../src/services/nominations/startNomination.ts'
import { actionInput } from './actionInput.ts'
import { checkIdempotencyKey } from './checkIdempotencyKey.ts'
import { definitionKind } from './definitionKind.ts'
import { graphqlCollection } from './graphqlCollection.ts'
import { guardedOperation, type OperationInput } from './guardedOperation.ts'
import { bulkTypes } from './bulkTypes.ts'
import { jsonScalar } from './jsonScalar.ts'
import { presentBulk } from './presentBulk.ts'

type Start = (args: {
  actor: Person
  idempotencyKey?: string
  input: OperationInput
  payload: PayloadRequest['payload']
}) => Promise<Started>

/** The same commands as over REST (DESIGN §6), on the same services. */
export const workflowMutations: NonNullable<NonNullable<Config['graphQL']>['mutations']> = (GraphQL) => {
  const { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } = GraphQL
  const json = jsonScalar(GraphQL)
  const { items, results } = bulkTypes(GraphQL)
  const someJson = { type: new GraphQLNonNull(json) }
  const keyed = { idempotencyKey: { type: GraphQLString } }
  const rev = { type: new GraphQLNonNull(GraphQLInt) }
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const result = new GraphQLObjectType({
    fields: { id: text, rev: { type: GraphQLInt }, state: { type: GraphQLString } },
    name: 'CommandResult',
  })
  const command = (
    args: GraphQLFieldConfigArgumentMap,
    run: (input: OperationInput, common: Common, req: PayloadRequest) => Promise<unknown>,
  ) =>
    guardedOperation({
      access: signedIn,
      args: { ...args, ...keyed },
      run: (input, actor, req) => run(input, commonOf(input, actor, req), req),
      type: result,
    })
  const starting = (start: Start) =>
    command({ data: someJson }, (input, common) => start({ ...common, input: objectOf(input['data']) }))

  return {
    castBallot: guardedOperation({
      access: signedIn,
      args: { choices: someJson, ...keyed, session: text },
      run: (input, actor, req) =>
        castBallot({
          ...commonOf(input, actor, req),
          choices: input['choices'],
          session: String(input['session']),
        }),
      type: new GraphQLObjectType({ fields: { tracker: text }, name: 'BallotReceipt' }),
    }),
    performAction: command(
      {
        action: text,
        collection: text,
        comment: { type: GraphQLString },
        data: { type: json },
        id: text,
        onBehalfOf: { type: GraphQLString },
        rev,
      },
      async (input, common, req) => {
        const { collection, id } = await own(graphqlCollection(input['collection']), input, req)
        const action = String(input['action'])
        return { id, ...(await performAction({ ...common, ...actionInput(input), action, collection, id })) }
      },
    ),
    performActions: guardedOperation({
      access: signedIn,
      args: {
        action: text,
        collection: text,
        comment: { type: GraphQLString },
        data: { type: json },
        items: { type: items },
        ...keyed,
        onBehalfOf: { type: GraphQLString },
      },
      run: async (input, actor, req) => {
        const { comment, data, onBehalfOf } = actionInput({ ...input, rev: 0 })
        const done = await performBulk({
          ...commonOf(input, actor, req),
          action: String(input['action']),
          collection: graphqlCollection(input['collection']),
          comment,
          data,
          items: input['items'],
          onBehalfOf,
          user: req.user,
        })
        return presentBulk(done, req)
      },
      type: results,
    }),
    publishDefinition: guardedOperation({
      access: hasRole('standing-head', 'standing-officer'),
      args: { id: text, ...keyed, kind: text },
      run: (input, actor, req) =>
        publishDefinition({
          ...commonOf(input, actor, req),
          at: now(),
          id: String(input['id']),
          kind: definitionKind(input['kind']),
          userId: actor.id,
        }),
      type: json,
    }),
    reviseCouncilSession: command({ data: someJson, id: text, rev }, async (input, common, req) => {
      const { id } = await own('council-sessions', input, req)
      const data = { ...objectOf(input['data']), rev: input['rev'] }
      return { id, ...(await reviseSession({ ...common, id, input: data })) }
    }),
    saveAnswers: command(
      { answers: someJson, collection: text, id: text, rev },
      async (input, common, req) => {
        const { collection, id } = await own(graphqlCollection(input['collection']), input, req)
        const { answers } = input
        return { id, ...(await saveAnswers({ ...common, answers, collection, id, rev: input['rev'] })) }
      },
    ),
    startCase: starting(startCase),
    startCouncilSession: starting(createSession),
    startDecision: starting(createDecision),
    startNomination: starting(startNomination),
  }
}

type Common = { actor: Person; idempotencyKey: string | undefined; payload: PayloadRequest['payload'] }

const commonOf = (input: OperationInput, actor: Person, { payload }: PayloadRequest): Common => ({
  actor,
  idempotencyKey: checkIdempotencyKey(input['idempotencyKey']),
  payload,
})

const own = async (collection: WorkflowCollection, input: OperationInput, req: PayloadRequest) => {
  const { id } = await findDossier({
    collection,
    id: String(input['id']),
    payload: req.payload,
    user: req.user,
  })
  return { collection, id }
}

const objectOf = (value: unknown): OperationInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OperationInput) : {}
