import type { Config, PayloadRequest } from 'payload'

import { signedIn } from '../access/signedIn.ts'
import { ballotStatus } from '../src/services/council/ballotStatus.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { readActions } from '../src/services/dossiers/readActions.ts'
import { readForm } from '../src/services/dossiers/readForm.ts'
import { readHistory } from '../src/services/dossiers/readHistory.ts'
import { readTodo } from '../src/services/todo/readTodo.ts'
import { todoQuery } from '../src/services/todo/todoQuery.ts'
import { graphqlCollection } from './graphqlCollection.ts'
import { guardedOperation, type OperationInput } from './guardedOperation.ts'
import { jsonScalar } from './jsonScalar.ts'

/** What REST answers under `/:id/actions`, `/history`, `/form` and `/ballots`, of any dossier one may read. */
export const workflowQueries: NonNullable<NonNullable<Config['graphQL']>['queries']> = (GraphQL) => {
  const type = jsonScalar(GraphQL)
  const text = { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) }
  const optional = { type: GraphQL.GraphQLString }
  const ofDossier = { access: signedIn, args: { collection: text, id: text }, type }
  return {
    availableActions: guardedOperation({
      ...ofDossier,
      run: async (input, actor, req) => {
        const { collection, dossier } = await own(input, req)
        return readActions({ actor, collection, dossier, payload: req.payload })
      },
    }),
    ballotStatus: guardedOperation({
      ...ofDossier,
      args: { session: text },
      run: async (input, actor, req) => {
        const { id } = await readable('council-sessions', input['session'], req)
        return ballotStatus(req.payload, id, actor)
      },
    }),
    form: guardedOperation({
      ...ofDossier,
      run: async (input, actor, req) => readForm(req.payload, (await own(input, req)).dossier, actor),
    }),
    history: guardedOperation({
      ...ofDossier,
      run: async (input, actor, req) => {
        const { collection, dossier } = await own(input, req)
        return readHistory({ actor, collection, id: dossier.id, payload: req.payload })
      },
    }),
    todo: guardedOperation({
      access: signedIn,
      args: {
        collection: optional,
        limit: { type: GraphQL.GraphQLInt },
        page: { type: GraphQL.GraphQLInt },
        q: optional,
        view: optional,
      },
      run: (input, actor, req) => readTodo({ actor, query: todoQuery(input), req }),
      type,
    }),
  }
}

const readable = (collection: WorkflowCollection, id: unknown, req: PayloadRequest) =>
  findDossier({ collection, id: String(id), payload: req.payload, user: req.user })

const own = async (input: OperationInput, req: PayloadRequest) => {
  const collection = graphqlCollection(input['collection'])
  return { collection, dossier: await readable(collection, input['id'], req) }
}
