import type { Config, PayloadRequest } from 'payload'

import { castBallot } from '../src/services/council/castBallot.ts'
import { createSession } from '../src/services/council/createSession.ts'
import { reviseSession } from '../src/services/council/reviseSession.ts'
import { createDecision } from '../src/services/decisions/createDecision.ts'
import { actorOf, type Person } from '../src/services/dossiers/actorOf.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { performAction } from '../src/services/dossiers/performAction.ts'
import { saveAnswers } from '../src/services/dossiers/saveAnswers.ts'
import { startNomination } from '../src/services/nominations/startNomination.ts'
import { DomainError } from '../src/shared/domainError.ts'
import { graphqlCollection } from './graphqlCollection.ts'
import { jsonScalar } from './jsonScalar.ts'

type Args = Record<string, unknown>
type Context = { req: PayloadRequest }

/** The same commands as over REST (DESIGN §6). */
export const workflowMutations: NonNullable<NonNullable<Config['graphQL']>['mutations']> = (GraphQL) => {
  const json = jsonScalar(GraphQL)
  const { GraphQLInt, GraphQLNonNull, GraphQLObjectType, GraphQLString } = GraphQL
  const text = { type: new GraphQLNonNull(GraphQLString) }
  const done = new GraphQLObjectType({
    fields: { id: text, rev: { type: GraphQLInt }, state: { type: GraphQLString } },
    name: 'CommandResult',
  })
  const command = (
    args: Record<string, { type: unknown }>,
    run: (input: Args, actor: Person, req: PayloadRequest) => Promise<unknown>,
  ) => ({
    args: { ...args, idempotencyKey: { type: GraphQLString } },
    resolve: (_: unknown, input: Args, { req }: Context) => run(input, signedIn(req), req),
    type: done,
  })
  const started = (dossier: { id: string; rev: number; state: string }) => dossier
  const common = (input: Args, actor: Person, req: PayloadRequest) => ({
    actor,
    idempotencyKey: input['idempotencyKey'] as string | undefined,
    payload: req.payload,
  })
  const own = async (collection: WorkflowCollection, input: Args, req: PayloadRequest) =>
    findDossier({ collection, id: String(input['id']), payload: req.payload, user: req.user })

  return {
    castBallot: {
      args: { choices: { type: new GraphQLNonNull(json) }, session: text },
      resolve: (_: unknown, input: Args, { req }: Context) =>
        castBallot({
          actor: signedIn(req),
          choices: input['choices'],
          payload: req.payload,
          session: String(input['session']),
        }),
      type: new GraphQLObjectType({ fields: { tracker: text }, name: 'BallotReceipt' }),
    },
    performAction: command(
      {
        action: text,
        collection: text,
        comment: { type: GraphQLString },
        data: { type: json },
        id: text,
        rev: { type: new GraphQLNonNull(GraphQLInt) },
      },
      async (input, actor, req) => {
        const collection = graphqlCollection(input['collection'])
        await own(collection, input, req)
        const performed = await performAction({
          ...common(input, actor, req),
          action: String(input['action']),
          collection,
          comment: input['comment'] as string | undefined,
          data: input['data'] as Record<string, unknown> | undefined,
          id: String(input['id']),
          rev: input['rev'] as number,
        })
        return { id: input['id'], ...performed }
      },
    ),
    reviseCouncilSession: command(
      { data: { type: new GraphQLNonNull(json) }, id: text, rev: { type: new GraphQLNonNull(GraphQLInt) } },
      async (input, actor, req) => {
        await own('council-sessions', input, req)
        const revised = await reviseSession({
          actor,
          id: String(input['id']),
          input: { ...(input['data'] as Args), rev: input['rev'] },
          payload: req.payload,
        })
        return { id: input['id'], ...revised }
      },
    ),
    saveAnswers: command(
      {
        answers: { type: new GraphQLNonNull(json) },
        collection: text,
        id: text,
        rev: { type: new GraphQLNonNull(GraphQLInt) },
      },
      async (input, actor, req) => {
        const collection = graphqlCollection(input['collection'])
        await own(collection, input, req)
        const saved = await saveAnswers({
          ...common(input, actor, req),
          answers: input['answers'],
          collection,
          id: String(input['id']),
          rev: input['rev'],
        })
        return { id: input['id'], ...saved }
      },
    ),
    startCouncilSession: command({ data: { type: new GraphQLNonNull(json) } }, async (input, actor, req) =>
      started(await createSession({ ...common(input, actor, req), input: input['data'] as Args })),
    ),
    startDecision: command({ data: { type: new GraphQLNonNull(json) } }, async (input, actor, req) =>
      started(await createDecision({ ...common(input, actor, req), input: input['data'] as Args })),
    ),
    startNomination: command({ data: { type: new GraphQLNonNull(json) } }, async (input, actor, req) =>
      started(await startNomination({ ...common(input, actor, req), input: input['data'] as Args })),
    ),
  }
}

const signedIn = (req: PayloadRequest): Person => {
  if (req.user) return actorOf(req.user)
  throw new DomainError('UNAUTHENTICATED', 401, { vi: 'Hãy đăng nhập để thực hiện.', en: 'Sign in first.' })
}
